import { bodyEntry, bodyParagraph, bodyRun, bodyShort, bodyStandfirst, fragmentLine } from './body.ts';
import {
  bylineClosing,
  bylineCredit,
  bylineLabel,
  bylineName,
  bylineOutlet,
  bylineSource,
} from './byline.ts';
import { captionAfterLead, captionAgency, captionCredit, captionForeign, captionLead } from './caption.ts';
import { datelineClock, datelineDate, datelineMixed, subheadDated } from './dateline.ts';
import {
  frontMatterDate,
  frontMatterFence,
  frontMatterField,
  frontMatterKey,
  frontMatterTitle,
} from './front-matter.ts';
import {
  headlineAfterEnd,
  headlineBylined,
  headlineDated,
  headlineFirst,
  headlineGiven,
  headlineRepeated,
  headlineStopped,
  headlineTeased,
} from './headline.ts';
import { fontSizeBar, linkLead, linkLine, markupLine, oversizedLine, separatorLine } from './markup.ts';
import { mostReadLabel, mostReadList } from './most-read.ts';
import { copyrightLine, hashtagLine, navBar, navList, navMenu, navPhrase } from './nav.ts';
import { agencyMark, tailPrompt, titleOutlet, titlePrefix } from './parts.ts';
import { relatedLabel, relatedList, relatedRepeated, relatedTeaser, relatedTrailing } from './related.ts';
import type { LineRule, PartRule } from './rule.ts';
import { sectionAbove, sectionName } from './section.ts';
import { counterLine, networkBar, sharePhrase } from './share.ts';
import { subheadDashed, subheadLine } from './subhead.ts';

/** Rules that label lines, in order: the first of each pass that applies wins. */
export const lineRules: readonly LineRule[] = [
  oversizedLine,
  frontMatterTitle,
  frontMatterDate,
  frontMatterFence,
  frontMatterField,
  markupLine,
  fontSizeBar,
  separatorLine,
  linkLine,
  linkLead,
  mostReadLabel,
  relatedLabel,
  sharePhrase,
  networkBar,
  counterLine,
  navPhrase,
  copyrightLine,
  hashtagLine,
  datelineDate,
  datelineClock,
  sectionName,
  navBar,
  bylineLabel,
  bylineSource,
  captionCredit,
  captionAgency,
  bylineCredit,
  bylineOutlet,
  captionForeign,
  bodyParagraph,
  headlineGiven,
  headlineBylined,
  mostReadList,
  headlineTeased,
  headlineDated,
  relatedList,
  navList,
  navMenu,
  headlineAfterEnd,
  headlineRepeated,
  sectionAbove,
  datelineMixed,
  headlineStopped,
  headlineFirst,
  subheadDated,
  subheadDashed,
  bylineClosing,
  bylineName,
  bodyEntry,
  bodyRun,
  relatedRepeated,
  bodyStandfirst,
  captionLead,
  captionAfterLead,
  relatedTeaser,
  subheadLine,
  relatedTrailing,
  bodyShort,
  fragmentLine,
];

/** Rules that cut a part out of a labelled line. */
export const partRules: readonly PartRule[] = [
  frontMatterKey,
  agencyMark,
  titlePrefix,
  titleOutlet,
  tailPrompt,
];

/** Ids that label what no rule looks at. */
export const BLANK_RULE = 'clean/blank';
export const FOREIGN_RULE = 'clean/foreign-text';
