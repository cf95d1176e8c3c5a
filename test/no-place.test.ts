import { describe, expect, it } from 'vitest';
import { compileExtractKit } from '../pipeline/extract/kit.ts';
import { extract } from '../pipeline/extract.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { segmentText } from './pages.ts';

const kit = compileExtractKit(readLexicons());
const PARAGRAPH = 'قال شهود من سكان الحي إن الانفجار وقع صباح اليوم. وأضافوا أن الجرحى كثيرون.';

/** Ids of the places that an article with this line mentions. */
const places = (line: string): (string | null)[] =>
  extract(segmentText(`انفجار في سوق شعبية\n\n${PARAGRAPH} ${line}`), kit)
    .mentions.filter(({ kind }) => kind === 'place')
    .map(({ place_id }) => place_id);

describe('a name that is no place', () => {
  it('is part of the name of a group or an outlet', () => {
    expect(places('سيطرت قوات فجر ليبيا على المقر.')).toEqual([]);
    expect(places('سيطرت القوات على مدن في ليبيا.')).toEqual(['ly']);
  });

  it('is a club among words of sport, unless a preposition of place stands before it', () => {
    expect(places('فاز الفريق في المباراة أمام منافسه موناكو بهدفين.')).toEqual([]);
    expect(places('خاض الفريق المباراة في موناكو أمام منافسه.')).toEqual(['mc']);
    expect(places('بقاء سيدي بوزيد في الرابطة الأولى مرتبط بفوز الفريق.')).toEqual([]);
    expect(places('خاض الفريق المباراة شرق سيدي بوزيد أمام منافسه.')).toEqual(['tn-sidi-bouzid']);
    expect(places('فاز الفريق في المباراة أمام تونس بهدفين.')).toEqual(['tn']);
  });

  it('is the given name of a person before a family name that no lexicon knows', () => {
    expect(places('قال تشاد هيرلي إن الموقع سيغلق.')).toEqual([]);
    expect(places('والتقى بزميله تشاد هيرلي في المقهى.')).toEqual([]);
    expect(places('وقالت الممثلة باريس ميتشل إنها سعيدة.')).toEqual([]);
    expect(places('وقال سفير تشاد محمد هيرلي إن الموقع سيغلق.')).toEqual(['td']);
    expect(places('وأكد لبنان رفضه ذلك.')).toEqual(['lb']);
  });

  it('is the family name of a person whom a verb of saying introduces', () => {
    expect(places('وقال المدرب جورج هيوستن إن الفريق جاهز.')).toEqual([]);
    expect(places('وأوضحت الدكتورة ستيفاني جيه لندن، التي قادت الفريق، أن النتائج أولية.')).toEqual([]);
    expect(places('وغادر جورج هيوستن أمس.')).toEqual(['us-houston']);
  });

  it('is a club that wins or loses', () => {
    expect(places('وفاز دهوك على زاخو بهدفين في الملعب.')).toEqual([]);
    expect(places('وأقيمت المباراة في زاخو.')).toEqual(['iq-zakho']);
    expect(places('ويغيب عن تشكيلة موناكو لاعبان.')).toEqual([]);
    expect(places('وأقيم معسكر تدريب في روما.')).toEqual(['it-rome']);
    expect(places('ويتقدم بفارق تسع نقاط عن ملاحقه روما.')).toEqual([]);
    expect(places('وتأسست المنظمة ومقرها روما.')).toEqual(['it-rome']);
  });

  it('is a person, since towns and regions are feminine', () => {
    expect(places('وأوضح دارفور أن الصورة تغيرت.')).toEqual([]);
    expect(places('وأوضح لبنان أن الصورة تغيرت.')).toEqual(['lb']);
  });
});
