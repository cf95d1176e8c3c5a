import type { Constituent } from '../phrases/constituents.ts';
import type { Frame } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * The phrases of a clause about a talk without the places of what it is about: "بحث مع نظيره التطورات في البحر الأحمر",
 * "محادثات حول الأزمة في أوكرانيا", of a draft resolution too. Where its topic lies is not where people meet.
 */
export function withoutTopicPlaces(
  view: SentenceView,
  { kind }: Frame,
  parts: readonly Constituent[],
): readonly Constituent[] {
  if (!TALKS.has(kind) && !RULINGS.has(kind)) return parts;
  const topics = new Set<Constituent>();
  return parts.filter((part, i) => {
    const before = parts[i - 1];
    if (before === undefined || !WHERE.has(part.code)) return true;
    // دخل وقف إطلاق النار حيز التنفيذ في غزة: what an agreement is about follows a preposition.
    if (kind === 'agreement' && before.code === '') return true;
    if (TALKS.has(kind) && kind !== 'agreement' && isOfJoinedTopic(view, part)) return false;
    const isRuling = RULINGS.has(kind);
    if (isRuling && before.code !== 'hawla' && !topics.has(before)) return true;
    const isOfTopic = (isRuling && topics.has(before)) || isTopic(view, before);
    if (!isOfTopic || before.phrase.last < part.phrase.first - 2) return true;
    topics.add(part);
    return false;
  });
}

/** Kinds of what people talk about. */
export const TALKS: ReadonlySet<string> = new Set(['meeting', 'phone_call', 'negotiation', 'agreement']);
/** Kinds of what is put to a vote, ruled on or looked into: مشروع قرار حول الوضع في السودان. */
const RULINGS: ReadonlySet<string> = new Set(['legal_action', 'investigation', 'sanction']);
const WHERE: ReadonlySet<string> = new Set(['fi', 'bi', 'dakhil', 'direction', 'besides']);

/** A definite state or happening that nobody takes part in: التطورات, الأوضاع, وقف إطلاق النار. */
const isTopic = (view: SentenceView, { phrase, code }: Constituent): boolean =>
  TOPICAL.has(code) &&
  view.s[phrase.first].unit === null &&
  hasClass(view.s[phrase.first].facts, MATTERS) &&
  view.s.slice(phrase.first, phrase.last + 1).some(({ article }) => article);
/** القضية الفلسطينية | والأوضاع في ليبيا: the topic that "and" adds to others, right before where it lies. */
function isOfJoinedTopic({ s }: SentenceView, { phrase }: Constituent): boolean {
  for (let i = phrase.first - 2; i >= 0 && phrase.first - i <= ADDED; i--) {
    const t = s[i];
    if (t.tag !== 'noun' || !t.article || t.prep !== '' || t.unit !== null) return false;
    if (t.conj) return hasClass(t.facts, MATTERS) && !isTalk(t);
  }
  return false;
}
/** عقدت القمة | والاجتماعات التحضيرية في بغداد */
const isTalk = ({ nominals }: Tagged): boolean =>
  nominals.some(({ noun }) => noun?.frames.some(({ kind }) => TALKS.has(kind)) === true);
/** Tokens from the topic, with its adjectives, to where it lies. */
const ADDED = 5;
const TOPICAL: ReadonlySet<string> = new Set(['', 'hawla', 'ala', 'bi']);
const MATTERS: ReadonlySet<string> = new Set(['abstract', 'event', 'agreement_noun', 'economy', 'norm']);
