import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, openOutput } from '../../src/lib/output-files.ts';
import { Spool } from '../../src/lib/spool.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const onWindows = process.platform === 'win32';
let folder = '';
let file = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'askfirst-test-'));
  file = path.join(folder, 'report.json');
  return () => fs.rmSync(folder, { recursive: true, force: true });
});

describe('an output file', () => {
  test('can be written over and taken back before it is whole, and read all along', () => {
    const output = openOutput(file);
    output.write(bytes('head?'));
    const spool = new Spool(output);
    spool.append(bytes('one,'));
    spool.append(bytes('two,'));
    expect(Buffer.concat([...spool.read(4, 8)].map((part) => Buffer.from(part))).toString()).toBe('two,');
    output.rewind(1);
    output.write(bytes('!'));
    output.patch(4, bytes(':'));
    output.rewind(0);
    expect(output.length).toBe(13);
    output.commit();
    expect(fs.readFileSync(file, 'utf8')).toBe('head:one,two!');
  });

  test('that was longer once ends where it was taken back to', () => {
    const output = openOutput(file);
    output.write(bytes('much too long'));
    output.rewind(9);
    output.commit();
    expect(fs.readFileSync(file, 'utf8')).toBe('much');
  });

  test('stands under its name only when it is whole', () => {
    const output = openOutput(file);
    output.write(bytes('{"a":'));
    expect(fs.existsSync(file)).toBe(false);
    output.write(bytes('1}'));
    output.commit();
    expect(fs.readFileSync(file, 'utf8')).toBe('{"a":1}');
    expect(fs.readdirSync(folder)).toEqual(['report.json']);
  });

  test('leaves the earlier one untouched until then', () => {
    fs.writeFileSync(file, 'old');
    const output = openOutput(file);
    output.write(bytes('new'));
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    output.commit();
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
  });

  test('that is discarded leaves no trace', () => {
    fs.writeFileSync(file, 'old');
    const output = openOutput(file);
    output.write(bytes('half'));
    output.discard();
    output.discard();
    expect(fs.readdirSync(folder)).toEqual(['report.json']);
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
  });

  test.skipIf(onWindows)('is readable by its owner alone, even in place of one that was open to all', () => {
    fs.writeFileSync(file, 'old', { mode: 0o666 });
    fs.chmodSync(file, 0o666);
    const output = openOutput(file);
    expect(fs.readdirSync(folder).map((name) => fs.statSync(path.join(folder, name)).mode & 0o077)).toContain(0);
    output.commit();
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  test('refuses to replace a folder', () => {
    expect(() => openOutput(folder)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  });

  test.skipIf(onWindows)('refuses a symbolic link, also one that leads nowhere', () => {
    fs.symlinkSync(path.join(folder, 'elsewhere'), file);
    expect(() => openOutput(file)).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  });

  test.skipIf(onWindows)('refuses a pipe or device, which renaming would replace', () => {
    execFileSync('mkfifo', [file]);
    expect(() => openOutput(file)).toThrow(expect.objectContaining({ code: 'ENOTSUP' }));
    expect(fs.readdirSync(folder)).toEqual(['report.json']);
  });

  test('in a folder that does not exist is the error of the system', () => {
    expect(() => openOutput(path.join(folder, 'no', 'x'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});

test.skipIf(onWindows)('a folder for reports is made for its owner alone and left as it is when it exists', () => {
  const made = path.join(folder, 'a', 'b');
  makeFolder(made);
  expect(fs.statSync(made).mode & 0o777).toBe(0o700);
  fs.writeFileSync(path.join(made, 'x'), '');
  makeFolder(made);
  expect(fs.readdirSync(made)).toEqual(['x']);
});

describe('a spool', () => {
  function spoolOf(parts: readonly Uint8Array[], limit: number): Spool {
    const spool = new Spool(undefined, limit);
    onTestFinished(() => spool.close());
    for (const part of parts) spool.append(part);
    return spool;
  }
  const read = (spool: Spool, start: number, end: number): Buffer =>
    Buffer.concat([...spool.read(start, end)].map((part) => Buffer.from(part)));

  test('gives back any stretch, before and after it went to disk, again and again', () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(200), fc.nat(500), fc.nat(500), (all, limit, a, b) => {
        const whole = Buffer.concat(all);
        const spool = new Spool(undefined, limit);
        for (const part of all) spool.append(part);
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
        expect(spool.length).toBe(whole.length);
        expect(read(spool, start, end)).toEqual(whole.subarray(start, end));
        expect(read(spool, 0, whole.length)).toEqual(whole);
        expect(read(spool, start, end)).toEqual(whole.subarray(start, end));
        spool.close();
      }),
      { numRuns: 200 },
    );
  });

  test('takes more after it was read', () => {
    for (const limit of [0, 5, 100]) {
      const spool = spoolOf([bytes('abc')], limit);
      expect(read(spool, 0, 3).toString()).toBe('abc');
      spool.append(bytes('defg'));
      expect(read(spool, 1, 7).toString()).toBe('bcdefg');
    }
  });

  test('larger than its buffer comes in several stretches', () => {
    const large = new Uint8Array(3_000_000).fill(7);
    expect(read(spoolOf([large], 0), 1, 2_999_999).equals(Buffer.alloc(2_999_998, 7))).toBe(true);
  });

  test.skipIf(onWindows)('on disk has no name that somebody could open, and leaves none behind', () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    onTestFinished(() => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    });
    const spool = new Spool(undefined, 2);
    spool.append(bytes('personal'));
    const [own] = fs.readdirSync(folder);
    expect(fs.readdirSync(path.join(folder, own!))).toEqual([]);
    expect(fs.statSync(path.join(folder, own!)).mode & 0o077).toBe(0);
    spool.close();
    spool.close();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
