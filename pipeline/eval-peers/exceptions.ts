import type { PeerCase } from './case.ts';

/** Kinds of cases in which a peer is wrong for news or asks for something else; they do not count. */
export type Exception = {
  readonly id: string;
  readonly reason: string;
  readonly applies: (peer: PeerCase, wanted: string) => boolean;
};

export const EXCEPTIONS: readonly Exception[] = [];
