/**
 * Written form of a pronounced one. Sounds are a string: Arabic letters for consonants (hamza is always ء),
 * `a i u` short vowels, `A I U` long ones, `Y` a final long a written ى. The result is folded.
 */
export function spell(sounds: string): string {
  // a doubled hamza is one letter: ترأّس
  const heard = contractHamzas(sounds).replace('ءء', 'ء');
  let out = '';
  for (let i = 0; i < heard.length; i++) out += letterAt(heard, i, out);
  return out;
}

/** Every accepted spelling: a hamza before long u is written in several ways (بدؤوا، بدأوا، بدءوا). */
export function spellings(sounds: string): readonly string[] {
  const usual = spell(sounds);
  const at = sounds.indexOf('ءU', 1);
  if (at < 0 || 'iI'.includes(sounds[at - 1])) return [usual];
  const seat = usual.lastIndexOf('ؤ');
  if (seat < 0) return [usual];
  const seats = sounds[at - 1] === 'a' ? ['ؤ', 'ا', 'ء', 'ئ'] : ['ؤ', 'ء', 'ئ'];
  return seats.map((letter) => usual.slice(0, seat) + letter + usual.slice(seat + 1));
}

/** Whether the sound is a vowel, short or long. */
export function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && 'aiuAIUY'.includes(sound);
}

/** Two hamzas at the beginning, the second without a vowel, are one hamza with a long vowel: آخذ. */
function contractHamzas(sounds: string): string {
  if (sounds[0] !== 'ء' || sounds[2] !== 'ء' || isVowel(sounds[3])) return sounds;
  return `ء${sounds[1] === 'u' ? 'U' : 'A'}${sounds.slice(3)}`;
}

function letterAt(sounds: string, at: number, written: string): string {
  const sound = sounds[at];
  if (sound === 'ء') return hamzaSeat(sounds, at);
  if (sound === 'A') return sounds[at - 1] === 'ء' && written.endsWith('ا') ? '' : 'ا';
  if (sound === 'I' || sound === 'Y') return 'ي';
  if (sound === 'U') return 'و';
  if (isVowel(sound)) return at === 0 ? 'ا' : '';
  return sounds[at - 1] === sound ? '' : sound;
}

/** The stronger of the vowels around a hamza seats it: i, then u, then a; a long vowel before it weakens a. */
function hamzaSeat(sounds: string, at: number): string {
  if (at === 0) return 'ا';
  const before = sounds[at - 1];
  const after = sounds[at + 1];
  if (after === undefined) return FINAL_SEATS[before] ?? 'ء';
  const own = isVowel(after) ? after : '';
  if ('iIي'.includes(before) || own === 'i' || own === 'I') return 'ئ';
  const isWeakened = 'AUو'.includes(before);
  if (own === 'u' || own === 'U') return 'ؤ';
  if (isWeakened) return 'ء';
  return before === 'u' ? 'ؤ' : 'ا';
}

const FINAL_SEATS: Readonly<Record<string, string>> = { a: 'ا', i: 'ئ', u: 'ؤ' };
