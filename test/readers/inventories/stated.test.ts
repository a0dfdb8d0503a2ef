import { describe, expect, test } from 'vitest';
import type { AppState } from '../../../src/model/app-state.ts';
import type { Channel } from '../../../src/model/posture.ts';
import { fitsLuhn, keysFrom } from '../../../src/readers/inventories/shared/keys.ts';
import { statedChannels } from '../../../src/readers/inventories/stated-channels.ts';

function made(channels: readonly Channel[], state: AppState['state'] | undefined): string {
  const { channels: found, app, contradictory } = statedChannels(channels, state);
  return `${found.join('+')} ${app.state}${contradictory ? ' contradictory' : ''}`;
}

describe('channels and app state of a row', () => {
  test('stand alone', () => {
    expect(made([], undefined)).toBe('unknown not-observable');
    expect(made([], 'installed')).toBe('whatsapp installed');
    expect(made([], 'not-installed')).toBe('none not-installed');
    expect(made([], 'not-observable')).toBe('unknown not-observable');
    expect(made(['whatsapp-web'], undefined)).toBe('whatsapp-web not-observable');
    expect(made(['business-platform'], undefined)).toBe('business-platform not-installed');
  });

  test('may be said together', () => {
    expect(made(['whatsapp-business'], 'installed')).toBe('whatsapp-business installed');
    expect(made(['unknown'], 'installed')).toBe('whatsapp installed');
    expect(made(['unknown'], 'not-installed')).toBe('none not-installed');
    expect(made(['whatsapp-web'], 'not-installed')).toBe('whatsapp-web not-installed');
    expect(made(['whatsapp'], 'not-observable')).toBe('whatsapp installed');
  });

  test('that contradict each other read more, not less', () => {
    expect(made(['whatsapp'], 'not-installed')).toBe('whatsapp installed contradictory');
    expect(made(['none'], 'installed')).toBe('whatsapp installed contradictory');
    expect(made(['business-platform'], 'installed')).toBe('business-platform+whatsapp installed contradictory');
    expect(made(['none'], 'not-observable')).toBe('unknown not-observable contradictory');
  });
});

describe('keys', () => {
  test('have one spelling for one thing', () => {
    expect(keysFrom({ serial: ' f2l wx ', mdm: ['3F2504E0-4F89-11D3-9A0C-0305E82C3301', ''], upn: 'Anna@Example.org' })).toMatchObject({
      serial: 'F2LWX',
      mdm: ['3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
      upn: 'anna@example.org',
    });
  });

  test('leave out what stands for no number', () => {
    for (const serial of ['', '0', 'Unknown', 'n/a', 'Default string']) expect(keysFrom({ serial }).serial).toBe('');
    expect(keysFrom({ mdm: ['00000000-0000-0000-0000-000000000000'] }).mdm).toEqual([]);
    expect(keysFrom({ imei: ['49 015420 323751 8', '123', '000000000000000', '490154203237518'] }).imei).toEqual(['490154203237518']);
    expect(keysFrom({ imei: ['490154203237518, 4901542032375180'] }).imei).toEqual(['490154203237518', '4901542032375180']);
  });

  test('an IMEI whose check digit is wrong stays a key', () => {
    expect(fitsLuhn('490154203237518')).toBe(true);
    expect(fitsLuhn('490154203237519')).toBe(false);
    expect(fitsLuhn('4901542032375190')).toBe(true);
    expect(keysFrom({ imei: ['490154203237519'] }).imei).toEqual(['490154203237519']);
  });
});
