import type { Report } from '../../model/report.ts';
import type { Wording } from '../reporter.ts';
import { boxWords as said } from '../words/engagement.ts';
import { wordsIn } from '../words/words.ts';
import { retentionOf, type Statement } from './engagement.ts';

/** A box that somebody fills in by hand and signs. */
export interface Box {
  readonly title: string;
  readonly hint: string;
  /** What is entered below the free space. */
  readonly fields: readonly string[];
}

export interface Boxes {
  readonly title: string;
  readonly intro: string;
  readonly boxes: readonly Box[];
  /** Who receives the report, and when it is deleted. */
  readonly retention: readonly Statement[];
}

/** What the people responsible add to a report: their opinion, their decision, and what they made of Art. 33 GDPR. */
export function boxesOf(report: Report, wording: Wording): Boxes {
  const { language } = wording;
  const fields = [said.name[language], said.date[language], said.signature[language]];
  return {
    title: said.title[language],
    intro: said.intro[language],
    boxes: [
      { title: said.opinion[language], hint: said.opinionHint[language], fields },
      { title: said.decision[language], hint: said.decisionHint[language], fields },
      { title: said.article33[language], hint: said.article33Hint[language], fields },
    ],
    retention: retentionOf({ report, wording, words: wordsIn(language) }),
  };
}
