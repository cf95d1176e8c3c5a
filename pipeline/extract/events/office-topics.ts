import { mapped } from '../../text/arrays.ts';

type Topics = readonly (readonly string[])[];
type Named = { readonly first: number; readonly last: number };

/** وزيرة الشباب والرياضة, وزير الثقافة: what an office of the state is for does not make its sentence one of sport or culture. */
export function withoutOffices(topics: Topics, names: readonly Named[]): Topics {
  const offices = names.filter(({ first, last }) => last > first && topics[first].includes(STATE));
  if (offices.length === 0) return topics;
  return mapped(topics, (own, i) =>
    offices.some(({ first, last }) => first < i && i <= last)
      ? own.filter((domain) => !PRIVATE.has(domain))
      : own,
  );
}

const STATE = 'state';
const PRIVATE: ReadonlySet<string> = new Set(['sport', 'culture', 'science']);
