import type { Phrase } from './chunks.ts';
import { type Constituent, constituentsAfter, subjectBefore } from './constituents.ts';
import type { Trigger } from './events.ts';
import { fillersOf } from './fillers.ts';
import { adjectiveAfter, idafaAfter, skipAdjectives } from './idafa.ts';
import { type Positions, positions } from './positions.ts';
import type { SentenceView } from './view.ts';

export function nounPositions(view: SentenceView, trigger: Trigger): Positions {
  const { frame, nominal } = trigger;
  const idafa =
    view.s[trigger.after].enclitic === '' && !view.s[trigger.after].article
      ? idafaAfter(view, trigger.after)
      : null;
  const adj = adjectiveAfter(view, trigger.after);
  const tail = Math.max(idafa?.last ?? trigger.after, adj?.last ?? trigger.after);
  const after = skipAdjectives(view, tail) + 1;
  const carrier = carrierSubject(view, after);
  const parts = constituentsAfter(
    view,
    carrier === null ? afterOccurrence(view, after) : carrier.last + 1,
    true,
    idafa !== null,
  );
  const pps = parts.filter((part) => part.code !== '');
  if (nominal !== null && nominal.form === 'active_participle')
    return positions({
      voice: 'active',
      subj: trigger.head > 0 ? subjectBefore(view, trigger.head) : null,
      obj: idafa,
      pps,
    });
  if (nominal !== null && nominal.form === 'passive_participle')
    return positions({ voice: 'passive', obj: subjectBefore(view, trigger.head), pps });
  if (frame.type === 'noun' || frame.type === 'phrase')
    return positions({
      voice: 'active',
      idafa: idafa ?? carrier,
      adj: adj ?? (idafa === null ? carrier : null),
      pps,
    });
  if (trigger.after !== trigger.head)
    return positions({ voice: 'active', subj: lightSubject(view, trigger), idafa, adj, pps });
  const { subj, obj } = masdarRoles(view, trigger, idafa, adj, parts, pps);
  return positions({ voice: 'active', subj, obj, idafa, adj, pps });
}

/** "الغارة وقعت على منزل": the phrases after a verb that only says that the noun happened are the noun's. */
function afterOccurrence(view: SentenceView, at: number): number {
  const verb = view.s[at];
  const isOccurrence =
    verb?.tag === 'verb' &&
    !verb.conj &&
    verb.enclitic === '' &&
    verb.verbs.some(({ lexeme }) => lexeme.frames.length === 0 && lexeme.cue === null);
  return isOccurrence ? at + 1 : at;
}

/** "هجوم شنه مسلحون على …", "معارك تخوضها الفصائل": who carries out the noun, after a verb with its pronoun. */
function carrierSubject(view: SentenceView, at: number): Phrase | null {
  if (view.s[at]?.tag === 'rel') return carrierSubject(view, at + 1);
  const verb = view.s[at];
  if (verb === undefined || verb.tag !== 'verb' || verb.conj || verb.enclitic === '') return null;
  const next = view.s[at + 1];
  return next !== undefined && (next.tag === 'noun' || next.tag === 'name') && next.prep === ''
    ? view.sourcePhrase(at + 1)
    : null;
}

/** A light verbal noun with a subject between it and its complement: شن القوات هجوما. */
function lightSubject(view: SentenceView, trigger: Trigger): Phrase | null {
  const between = constituentsAfter(view, trigger.head + 1, false)[0];
  return between !== undefined && between.code === '' && between.phrase.last < trigger.after
    ? between.phrase
    : null;
}

/** Verbal noun: its genitive is the subject when intransitive or when an object follows, else the object. */
function masdarRoles(
  view: SentenceView,
  trigger: Trigger,
  idafa: Phrase | null,
  adj: Phrase | null,
  parts: readonly Constituent[],
  pps: readonly Constituent[],
): Pick<Positions, 'subj' | 'obj'> {
  const { frame } = trigger;
  const isTransitive =
    frame.flags.has('transitive') || (!frame.flags.has('intransitive') && frame.sources.has('obj'));
  const takesLi = frame.sources.has('li');
  if (!isTransitive) {
    const owner = takesLi ? undefined : pps.find((pp) => pp.code === 'li' && !pp.isPurpose);
    return { subj: idafa ?? adj ?? owner?.phrase ?? null, obj: null };
  }
  const next = parts[0];
  const li = takesLi ? undefined : pps.find((pp) => pp.code === 'li');
  const bareObject = next !== undefined && next.code === '' && !next.isEvent ? next.phrase : null;
  const object = bareObject ?? li?.phrase ?? null;
  if (idafa !== null && object !== null && isActorLike(view, idafa)) return { subj: idafa, obj: object };
  return { subj: adj, obj: idafa ?? object };
}

const ACTOR_CLASSES = ['force', 'party_org', 'body', 'named_actor', 'named_place', 'person'] as const;

const isActorLike = (view: SentenceView, phrase: Phrase): boolean => {
  const filler = fillersOf(view, phrase, false)[0];
  return filler !== undefined && ACTOR_CLASSES.some((cls) => filler.classes.has(cls));
};
