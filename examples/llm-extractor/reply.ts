/** A passage as the model copies it: offsets are never asked for. */
export type Passage = { readonly quote: string; readonly occurrence: number };

/** One claim of the reply: who says what, in which sentence. */
export type ReplyClaim = {
  readonly sentence: number;
  readonly source: (Passage & { readonly kind: string }) | null;
  readonly cue: Passage;
  readonly content: Passage;
  readonly act: string;
};

/** One event of the reply; `claim` is its place in the list of claims, null when the article itself tells it. */
export type ReplyEvent = {
  readonly sentence: number;
  readonly trigger: Passage;
  readonly kind: string;
  readonly polarity: string;
  readonly modality: string;
  readonly claim: number | null;
  readonly arguments: readonly (Passage & { readonly role: string })[];
};

export type Reply = { readonly claims: readonly ReplyClaim[]; readonly events: readonly ReplyEvent[] };

/**
 * Reads the JSON of a reply. Whatever is missing or of a wrong type becomes an empty value: an empty quote is
 * found nowhere and a wrong label fits no schema, so that verification drops the row and says so.
 */
export function readReply(text: string): Reply {
  const reply = fieldsOf(JSON.parse(text.replace(/^```(?:json)?|```$/gu, '')));
  return { claims: listOf(reply.claims).map(readClaim), events: listOf(reply.events).map(readEvent) };
}

function readClaim(value: unknown): ReplyClaim {
  const claim = fieldsOf(value);
  const source = claim.source === null ? null : fieldsOf(claim.source);
  return {
    sentence: numberOf(claim.sentence, -1),
    source: source && { ...readPassage(source), kind: textOf(source.kind) },
    cue: readPassage(claim.cue),
    content: readPassage(claim.content),
    act: textOf(claim.act),
  };
}

function readEvent(value: unknown): ReplyEvent {
  const event = fieldsOf(value);
  return {
    sentence: numberOf(event.sentence, -1),
    trigger: readPassage(event.trigger),
    kind: textOf(event.kind),
    polarity: textOf(event.polarity),
    modality: textOf(event.modality),
    claim: typeof event.claim === 'number' ? event.claim : null,
    arguments: listOf(event.arguments).map((argument) => ({
      ...readPassage(argument),
      role: textOf(fieldsOf(argument).role),
    })),
  };
}

function readPassage(value: unknown): Passage {
  const passage = fieldsOf(value);
  return { quote: textOf(passage.quote), occurrence: numberOf(passage.occurrence, 1) };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);
