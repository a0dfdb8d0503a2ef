import type { Language } from '../lib/text.ts';
import type { Progress } from '../model/progress.ts';
import { wordsIn } from '../reporters/words/words.ts';

/** How fast a stage goes on. */
export interface Pace {
  readonly contactsPerSecond: number;
  readonly secondsLeft: number | undefined;
}

/** What is said of a stage, the most telling part first. */
export function progressWords(progress: Progress, pace: Pace | undefined, language: Language): string[] {
  const { number } = wordsIn(language);
  const german = language === 'de';
  if (progress.stage === 'registers') return [german ? 'Register werden gelesen' : 'reading registers'];
  if (progress.stage === 'reports') {
    const { at, total, format } = progress;
    return [german ? `Bericht ${at} von ${total} wird geschrieben` : `writing report ${at} of ${total}`, format];
  }
  const { done, total } = progress;
  if (progress.stage === 'names')
    return [
      german
        ? `Namen werden verglichen: Gerät ${number(done)} von ${number(total)}`
        : `comparing names: device ${number(done)} of ${number(total)}`,
    ];
  return [
    german ? `Geräte: ${number(done)} von ${number(total)}` : `devices: ${number(done)} of ${number(total)}`,
    `${number(progress.contacts)} ${german ? 'Kontakte' : 'contacts'}`,
    ...(pace ? [`${number(pace.contactsPerSecond)}/s`] : []),
    ...(pace?.secondsLeft === undefined ? [] : [left(pace.secondsLeft, language)]),
  ];
}

function left(seconds: number, language: Language): string {
  return language === 'de' ? `noch etwa ${duration(seconds)}` : `about ${duration(seconds)} left`;
}

/** `45 s`, `4 min`, `1 h 05 min` */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
