import { describe, expect, it } from 'vitest';
import { ids, link } from './support/linked-places.ts';

/** Ids of the places of an article, whose first line is its headline. */
const idsUnder = (text: string) => link(text, true).map(({ place_id }) => place_id);

describe('a province that bears the name of its city', () => {
  it('is meant by what is in it in a headline, when the article tells of the province or of another town there', () => {
    expect(idsUnder('حريق في القيروان\nشب الحريق في ضيعة من ولاية القيروان')).toEqual([
      'tn-kairouan-adm1',
      'tn-kairouan-adm1',
    ]);
    expect(idsUnder('حريق في جندوبة وقفصة\nشب الحريق في فرنانة وامتد إلى الرديف')).toEqual([
      'tn-jendouba-adm1',
      'tn-gafsa-adm1',
      'tn-fernana',
      'tn-redeyef',
    ]);
  });
  it('is not meant by the seat of an office, the end of a way or a city that the article names', () => {
    expect(idsUnder('محكمة الاستئناف بالقيروان تنظر في القضية\nوقعت في حفوز من ولاية القيروان')[0]).toBe(
      'tn-kairouan',
    );
    expect(idsUnder('حريق في القيروان\nشب في مدينة القيروان من ولاية القيروان')[0]).toBe('tn-kairouan');
    expect(idsUnder('الجيش يدخل حلب\nتقدم الجيش في ريف حلب')[0]).toBe('sy-c1007');
    expect(idsUnder('حريق في القيروان')).toEqual(['tn-kairouan']);
  });
  it('is meant by a bare name that is rather its own, in an article about it', () => {
    expect(ids('نزح سكان غزة\nإلى جنوب قطاع غزة')).toEqual(['ps-gaza-strip-adm1', 'ps-gaza-strip-adm1']);
    expect(ids('قصف غزة ورفح')).toEqual(['ps-gaza-strip-adm1', 'ps-rafah']);
    expect(ids('قصف شرق غزة ورفح')).toEqual(['ps-gaza', 'ps-rafah']);
    expect(ids('قصف مستشفى الشفاء في غزة ورفح')).toEqual(['ps-al-shifa-hospital', 'ps-gaza', 'ps-rafah']);
    expect(ids('قصف غزة\nطال القصف مدينة غزة ورفح')[0]).toBe('ps-gaza');
    expect(ids('قصف غزة\nطال القصف مدينة غزة في قطاع غزة')[0]).toBe(null);
    expect(ids('قصف غزة')).toEqual(['ps-gaza']);
  });
  it('is meant by a dateline over another of its towns', () => {
    expect(ids('جندوبة : حريق في مصنع\nشب الحريق في فرنانة')).toEqual(['tn-jendouba-adm1', 'tn-fernana']);
    expect(ids('جندوبة : حريق في مصنع')).toEqual(['tn-jendouba']);
  });
});
