/** Closed vocabularies of the published columns. Adding a value is a minor version, removing one a major. */

/** What a block is for. The first seven are kept, the others are labelled and dropped from extraction. */
export const ROLES = [
  'headline',
  'subhead',
  'dateline',
  'byline',
  'section',
  'body',
  'caption',
  'related',
  'share',
  'most_read',
  'nav',
  'blank',
  'other',
] as const;

export const KEPT_ROLES: ReadonlySet<string> = new Set(ROLES.slice(0, 7));

/** Speech acts of a claim. */
export const ACTS = [
  'state',
  'announce',
  'confirm',
  'deny',
  'accuse',
  'condemn',
  'warn',
  'threaten',
  'vow',
  'call',
  'refuse',
  'support',
  'worry',
  'predict',
  'report',
  'no_comment',
] as const;

export const CHANNELS = [
  'telegram',
  'x',
  'statement',
  'interview',
  'press_conference',
  'tv',
  'phone',
  'newspaper',
  'video',
  'other',
] as const;

/** What a source (one hop of a chain) is. */
export const SOURCE_KINDS = [
  'person',
  'group',
  'official_body',
  'media',
  'ngo',
  'igo',
  'unnamed',
  'document',
] as const;

/** Event kinds; their definition and crosswalk stand in pipeline/lexicon/event-kinds.csv. */
export const EVENT_KINDS = [
  'territory_capture',
  'territory_entry',
  'encirclement',
  'withdrawal',
  'surrender',
  'defection',
  'armed_clash',
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
  'armed_attack',
  'assassination',
  'killing',
  'injury',
  'abduction',
  'arrest',
  'release',
  'offensive',
  'deployment',
  'weapons_transfer',
  'interception',
  'disarmament',
  'displacement',
  'flight',
  'regime_change',
  'appointment',
  'removal',
  'protest',
  'property_destruction',
  'visit',
  'meeting',
  'phone_call',
  'negotiation',
  'agreement',
  'agreement_breach',
  'sanction',
  'border_closure',
  'diplomatic_withdrawal',
  'contract_cancellation',
  'aid',
  'legal_action',
  'investigation',
  'other_event',
] as const;

export const POLARITIES = ['positive', 'negative'] as const;
export const MODALITIES = ['actual', 'future', 'hypothetical'] as const;
export const ARGUMENT_ROLES = [
  'actor',
  'target',
  'place',
  'origin',
  'destination',
  'instrument',
  'time',
  'quantity',
] as const;

/** What a number counts. */
export const UNITS = [
  'killed',
  'injured',
  'captured',
  'prisoners',
  'soldiers',
  'fighters',
  'civilians',
  'displaced',
  'vehicles',
  'aircraft',
  'drones',
  'missiles',
  'money',
  'km',
  'percent',
  'duration',
  'other',
] as const;

export const QUALIFIERS = ['exact', 'at_least', 'at_most', 'about', 'more_than', 'vague'] as const;

/** Where a date comes from. */
export const TIME_BASES = ['explicit', 'weekday', 'relative', 'continued', 'none'] as const;

export const ENTITY_KINDS = ['person', 'group', 'official_body', 'media', 'ngo', 'igo', 'company'] as const;

export const PLACE_KINDS = [
  'country',
  'region',
  'adm1',
  'adm2',
  'adm3',
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'crossing',
  'airport',
  'base',
  'port',
  'sea',
  'river',
  'mountain',
  'island',
  'strait',
  'facility',
  'front',
] as const;

/** Actor sectors of the PLOVER ontology. */
export const SECTORS = [
  'GOV',
  'MIL',
  'REB',
  'OPP',
  'PTY',
  'COP',
  'JUD',
  'LEG',
  'SPY',
  'MED',
  'EDU',
  'BUS',
  'CRM',
  'CVL',
  'CVS',
  'ELI',
  'LAB',
  'REL',
  'REF',
  'IGO',
  'NGO',
  'IMG',
  'UAF',
  'MUL',
] as const;

export const EVENT_STATUSES = [
  'reported',
  'corroborated',
  'contested',
  'acknowledged',
  'denied_only',
] as const;
export const LINK_RELATIONS = ['denies', 'contradicts', 'supersedes'] as const;
export const DUPLICATE_LEVELS = ['document', 'article', 'sentence'] as const;
export const DUPLICATE_METHODS = ['exact', 'normalised', 'near', 'contained'] as const;
export const SEVERITIES = ['error', 'warning', 'note'] as const;
