import { cjeu, employeeConsent } from './citations.ts';
import { defineExposureRule } from './rule.ts';

/** Ours beside the catalogue, like C19 and D12. */
export const employeeDutyNumber = defineExposureRule<{ by: 'directory' | 'mail' }>({
  id: 'C20',
  name: 'employee-duty-number',
  title: { en: "Duty number of the company's own employee", de: 'Dienstliche Nummer eigener Beschäftigter' },
  classes: ['observed', 'arguable'],
  severity: 'info',
  basis: [employeeConsent, cjeu('34/21')],
  message: {
    en: ({ by }) =>
      by === 'directory'
        ? "The number stands in the company's own directory of employees; it is also counted apart as a duty number."
        : "The entry holds an e-mail address of the company's own domain; its number is also counted apart as an employee's duty number.",
    de: ({ by }) =>
      by === 'directory'
        ? 'Die Nummer steht im Verzeichnis der eigenen Beschäftigten; sie wird zusätzlich als dienstliche Nummer ausgewiesen.'
        : 'Der Eintrag enthält eine E-Mail-Adresse der eigenen Domain; seine Nummer wird zusätzlich als dienstliche Nummer von Beschäftigten ausgewiesen.',
  },
  example: { by: 'directory' },
  why: {
    en: 'Whether employees consent freely is judged in light of their dependence on the employer. A works agreement may govern how duty numbers are used. Whether § 26(1) BDSG can serve as a basis is in doubt after CJEU C-34/21.',
    de: 'Ob Beschäftigte freiwillig einwilligen, beurteilt sich auch nach ihrer Abhängigkeit im Beschäftigungsverhältnis. Eine Betriebsvereinbarung kann regeln, wie dienstliche Nummern genutzt werden. Ob § 26 Abs. 1 BDSG als Grundlage dienen kann, ist nach EuGH C-34/21 zweifelhaft.',
  },
  remedy: {
    en: 'Check whether a consent on record was free, was given in writing or electronically (unless special circumstances make another form appropriate), and came with a notice in text form on its purpose and on withdrawal. Take a works agreement into account where there is one.',
    de: 'Prüfen, ob eine verzeichnete Einwilligung freiwillig war, schriftlich oder elektronisch erteilt wurde (soweit nicht wegen besonderer Umstände eine andere Form angemessen ist) und mit einer Aufklärung in Textform über Zweck und Widerruf verbunden war. Eine Betriebsvereinbarung berücksichtigen, soweit es sie gibt.',
  },
  caution: {
    en: 'The note changes no verdict: a duty number without accepted evidence stays one. An entry may also hold private numbers, and people outside the company may use an address of its domain. Public and church bodies have law of their own.',
    de: 'Der Hinweis ändert keine Bewertung: Eine dienstliche Nummer ohne anerkannten Nachweis bleibt eine solche. Im selben Eintrag können private Nummern stehen, und auch Außenstehende können eine Adresse der Domain nutzen. Für öffentliche und kirchliche Stellen gilt eigenes Recht.',
  },
  judge: ({ employee }) => (employee === '' ? undefined : { by: employee }),
});
