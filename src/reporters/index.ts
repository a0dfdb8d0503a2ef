import { json } from './json.ts';
import { markdown } from './markdown/markdown.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

/** All output formats, in the order in which help lists them. */
export const reporters: readonly Reporter[] = [text, json, markdown];
