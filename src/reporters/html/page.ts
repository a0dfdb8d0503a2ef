import { createHash } from 'node:crypto';
import { html } from '../../lib/escape/html.ts';
import type { Draft } from '../document/draft.ts';
import { chartStyles } from '../charts/index.ts';
import { chapterWords, pageWords } from '../words/page.ts';
import { script } from './script.ts';
import { base } from './style/base.ts';
import { firstScreen } from './style/first-screen.ts';
import { print } from './style/print.ts';
import { tables } from './style/tables.ts';
import type { Html } from './markup.ts';

/**
 * Everything before the main part. The policy allows this style sheet and this script by their hashes and nothing else:
 * no address is ever loaded, whatever stands in the data.
 */
export function opening(draft: Draft): Html {
  const { report, words, wording } = draft;
  const { language } = wording;
  const style = html`${[chartStyles, base, firstScreen, tables, print, footLine(draft)]}`;
  const subject = report.run.controller === null ? words.title : `${report.run.controller} · ${words.title}`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<meta name="generator" content="${report.tool.name} ${report.tool.version}"/>
<title>${subject}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${pageWords.skip[language]}</a>
<header class="masthead">${entity(draft)}<h1>${words.title}</h1>
<p>${pageWords.report[language]} · ${pageWords.asOf[language]} ${words.day(report.run.asOf)} · ${pageWords.run[language]} ${report.run.id.slice(0, 12)}</p></header>
<main id="main">
`;
}

function entity({ report: { run }, words }: Draft): Html {
  return run.controller === null
    ? html`<p class="entity missing">${words.controller(null)}</p>`
    : html`<p class="entity">${run.controller}</p>`;
}

/** Everything after the main part. */
export function closing({ report: { tool }, wording: { language } }: Draft): Html {
  return html`</main>
<footer><p>${pageWords.made[language]} ${tool.name} ${tool.version}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

/** The chapters of the page; a place that a report does not have is not named. */
export function contents(places: readonly (keyof typeof chapterWords)[], { wording: { language } }: Draft): Html {
  const items = places.map((place) => html`<li><a href="#${place}">${chapterWords[place][language]}</a></li>`);
  return html`<nav aria-label="${pageWords.contents[language]}"><ol>${items}</ol></nav>\n`;
}

/** What stands below each printed page: no data but a version, a day and hexadecimal signs. */
function footLine({ report: { run, tool }, words, wording: { language } }: Draft): Html {
  const text = `${pageWords.report[language]} (${tool.name} ${tool.version}) · ${pageWords.asOf[language]} ${words.day(run.asOf)} · ${pageWords.run[language]} ${run.id.slice(0, 12)}`;
  const safe = text.replace(/[^\p{L}\d .()·-]/gu, '');
  return html`@page { @bottom-left { content: "${safe}"; font: 8pt sans-serif; color: #444c54; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444c54; } }
`;
}

/** As a content security policy names it. */
function hashOf(text: Html): string {
  return `sha256-${createHash('sha256').update(text.text).digest('base64')}`;
}
