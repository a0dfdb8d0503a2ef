import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../folders.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

function pageOf(body: string): string {
  const file = path.join(folderOf({}), 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}<title>x</title></head><body>${body}</body></html>`,
  );
  return file;
}

describe('the browser', () => {
  test('shows a page of a file, at the width asked for, and has nothing to complain of', async () => {
    const { page, complaints } = await open(pageOf('<p>Größe</p>'), { viewport: { width: 390, height: 800 } });
    expect(await page.locator('p').textContent()).toBe('Größe');
    expect(await page.evaluate<number>('window.innerWidth')).toBe(390);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a script that the policy forbids', '<script>document.title = "y"</script>', /Content Security Policy/],
    ['a handler that the policy forbids', '<img alt="" src="data:," onerror="document.title = 1">', /Content Security Policy/],
    ['a style from elsewhere', '<link rel="stylesheet" href="other.css">', /Content Security Policy/],
    ['a picture from the network', '<img alt="" src="http://127.0.0.1:9/x.png">', /Content Security Policy/],
  ])('complains of %s', async (_, body, complaint) => {
    const { page, complaints } = await open(pageOf(body));
    await expect.poll(() => complaints.join('\n')).toMatch(complaint);
    expect(await page.title()).toBe('x');
  });

  test('tells of every request where no policy forbids it', async () => {
    const { complaints } = await open(pageOf('<img alt="" src="http://127.0.0.1:9/x.png">'), { bypassCSP: true });
    await expect.poll(() => complaints).toContain('request: http://127.0.0.1:9/x.png');
  });
});
