import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import type { Report } from '../../model/report.ts';
import { viewNames } from '../../model/views.ts';
import { statementsOf } from '../document/engagement.ts';
import type { Draft } from '../document/draft.ts';
import { problemIn } from '../findings.ts';
import { rulesOff } from '../policy.ts';
import { privacyNotice } from '../privacy.ts';
import { recipientsNotChecked } from '../recipients.ts';
import { hasRegister } from '../reservations.ts';
import { notReadWords, pageWords, viewGlance } from '../words/page.ts';
import type { Html } from './markup.ts';

/** Problems named on the first screen of an incomplete audit; all stand in their chapter. */
const shownProblems = 3;
/** Statements about the audit on the first screen; distribution list and day of deletion stand with all of them below. */
const shownStatements = 7;

/** What is read in one glance: how sure the audit is, its result, the legal views, the matrix, and the engagement. */
export function firstScreen(draft: Draft, matrix: Html | ''): Html {
  return html`${state(draft)}${cautions(draft)}
<div class="screen">
<div>${headline(draft)}${keyFigures(draft)}${views(draft)}</div>
${matrix}
${engagement(draft)}
</div>
`;
}

/** Whether everything was read. What was not is louder than anything else on the page. */
function state({ report: { execution, summary, decision }, words, wording: { language } }: Draft): Html {
  if (execution.status === 'complete')
    return html`<p class="state"><span>${words.complete}</span> <span>${words.decision(decision)}</span></p>`;
  const lost = execution.inputs.flatMap((input) =>
    input.problems.flatMap((problem) => (problem.level === 'lost' ? [{ path: input.path, problem }] : [])),
  );
  const inputs = new Set(lost.map(({ path }) => path)).size;
  const named = lost
    .slice(0, shownProblems)
    .map(({ path, problem }) => html`<li>${words.sourceOf(path, problem.line)}: ${problemIn(language, problem)}</li>`);
  return html`<div class="state incomplete" role="note"><strong>${words.incomplete(summary.devices.incomplete)}</strong>
${lost.length > 0 ? html`<p>${notReadWords[language]({ lost: lost.length, inputs })}</p><ul>${named}</ul>` : ''}
<p><a href="#problems">${pageWords.notRead[language]}</a> · ${words.decision(decision)}</p></div>`;
}

/** What makes the figures mean less than they seem to, and what to mind with the names in the report. */
function cautions({ report, words, wording: { language } }: Draft): Html | '' {
  const { run } = report;
  const privacy = privacyNotice(run, language);
  const notChecked = recipientsNotChecked(report, language);
  const said = [
    ...(hasRegister(report) ? [] : [words.noRegister]),
    ...(notChecked === undefined ? [] : [notChecked]),
    ...rulesOff(run, words),
    ...(privacy ? [privacy.text] : []),
  ];
  return said.length === 0 ? '' : html`<ul class="cautions">${said.map((one) => html`<li>${one}</li>`)}</ul>`;
}

function headline({ report: { summary }, words, wording: { language } }: Draft): Html {
  const { leaking, total, leakingAssumed } = summary.devices;
  const of = html`<small> ${pageWords.of[language]} ${words.number(total)}</small>`;
  return html`<p class="headline"><b${leaking === 0 ? html` class="zero"` : ''} aria-hidden="true">${words.number(leaking)}${of}</b>
<span>${words.headline(leaking, total)}</span></p>
${leakingAssumed > 0 ? html`<p class="assumed">${words.headlineAssumed(leakingAssumed)}</p>` : ''}`;
}

function keyFigures({ report: { summary }, words: { number, share }, wording: { language } }: Draft): Html {
  const { exposures, devices, assumedExposures } = summary;
  const assessed = exposures.covered + exposures.uncovered + exposures.unverified + exposures.otherBasis;
  const part = (value: number, whole: number): Html => html`${number(value)} <small>${pageWords.of[language]} ${number(whole)}</small>`;
  const figures = [
    [pageWords.uncovered[language], part(exposures.uncovered, assessed)],
    [pageWords.unverified[language], part(exposures.unverified, assessed)],
    [`${pageWords.assumed[language]} (${share(assumedExposures, assessed).replace(' ', '\u00a0')})`, part(assumedExposures, assessed)],
    devices.inInventory > 0
      ? ([pageWords.exported[language], part(devices.withExport, devices.inInventory)] as const)
      : ([pageWords.noInventory[language], html`–`] as const),
    [pageWords.private[language], html`${number(summary.private)}`],
  ] as const;
  return html`<dl class="figures">${figures.map(([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`)}</dl>`;
}

/** The three views side by side, a column each. */
function views({ report, words, wording: { language } }: Draft): Html {
  const { names } = words.views;
  const all = viewNames.map((view) => report.summary.views[view]);
  const head = viewNames.map((view) => html`<th scope="col"><b>${names[view]}</b>${viewGlance[view][language]}</th>`);
  const rows = [
    [pageWords.uncovered, all.map(({ uncovered }) => uncovered)],
    [pageWords.devices, all.map(({ leaking }) => leaking)],
    [pageWords.unverified, all.map(({ unverified }) => unverified)],
  ] as const;
  return html`<table class="views"><caption>${pageWords.views[language]}<span>${pageWords.ofAssessed[language](words.number(report.summary.views.strict.assessed))}</span></caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>${rows.map(([name, values]) => html`<tr><th scope="row">${name[language]}</th>${values.map((value) => html`<td>${words.number(value)}</td>`)}</tr>\n`)}</tbody></table>
<p class="choice">${choice(report, language)}</p>`;
}

/** Whose choice the verdicts of the report follow, in one line; the reason stands with the views in full. */
function choice({ run }: Report, language: Language): string {
  const by = run.policyChoice ? `${pageWords.chosenBy[language]} ${run.policyChoice.by}` : pageWords.notChosen[language];
  return `${pageWords.choice[language]} ${{ en: `"${run.policy}"`, de: `„${run.policy}“` }[language]}, ${by}.`;
}

function engagement(draft: Draft): Html {
  const { report, words, wording } = draft;
  const said = statementsOf(draft)
    .slice(0, shownStatements)
    .map(({ name, value, missing }) => html`<div><dt>${name}</dt><dd${missing ? html` class="missing"` : ''}>${value}</dd></div>\n`);
  const dates = words.dates(report.summary.dates, hasRegister(report)).map((line) => html`<dd>${line}</dd>`);
  return html`<dl class="engagement">${said}<div><dt>${pageWords.dates[wording.language]}</dt>${dates}</div></dl>`;
}
