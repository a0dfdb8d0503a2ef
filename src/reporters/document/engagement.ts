import { engagementWords as said } from '../words/engagement.ts';
import { type Block, heading, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** One statement about the audit itself, as the configuration makes it, or missing there. */
export interface Statement {
  readonly name: string;
  readonly value: string;
  readonly missing: boolean;
}

/** Who ordered the audit, who did it, for what and on what ground, who receives the report and until when it is kept. */
export function* engagement(draft: Draft): Generator<Block> {
  const { language } = draft.wording;
  yield heading(2, said.title[language]);
  yield table(
    [said.what[language], said.given[language]],
    statementsOf(draft).map(({ name, value, missing }) => [name, missing ? [{ strong: value }] : value]),
  );
}

type Source = Pick<Draft, 'report' | 'words' | 'wording'>;

/** The statements in their order; one that nobody made is shown as missing. */
export function statementsOf(draft: Source): Statement[] {
  const { run } = draft.report;
  const { commissioner, auditor, auditorRole, legalBasis, worksAgreement } = run.engagement;
  const statement = stating(draft);
  return [
    statement('controller', run.controller),
    statement('commissioner', commissioner),
    statement('auditor', auditor),
    statement('auditorRole', auditorRole),
    statement('purpose', run.purpose),
    statement('legalBasis', legalBasis),
    statement('worksAgreement', worksAgreement),
    ...retentionOf(draft),
  ];
}

/** Who receives the report and when it is deleted, which stand below the signatures as well. */
export function retentionOf(draft: Source): Statement[] {
  const { distribution, deleteOn } = draft.report.run.engagement;
  const statement = stating(draft);
  return [
    statement('distribution', distribution.length === 0 ? null : distribution.join('; ')),
    statement('deleteOn', deleteOn === null ? null : draft.words.day(deleteOn)),
  ];
}

function stating({ wording: { language } }: Source): (name: keyof typeof said, value: string | null) => Statement {
  return (name, value) => ({ name: said[name][language], value: value ?? said.missing[language], missing: value === null });
}
