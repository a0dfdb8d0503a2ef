import { type AppState, statedApp } from '../../model/app-state.ts';
import { type Channel, isReading, isSilent } from '../../model/posture.ts';

/** Channels and app state of one row made one; `contradictory` where the row says two things of the app. */
export interface StatedChannels {
  readonly channels: readonly Channel[];
  readonly app: AppState;
  readonly contradictory: boolean;
}

/**
 * A row may name channels, a state of the app, or both. Of two statements that contradict each other the one that reads
 * more counts.
 *
 * @param channels empty where the row names none
 */
export function statedChannels(channels: readonly Channel[], state: AppState['state'] | undefined): StatedChannels {
  const named: readonly Channel[] = channels.length > 0 ? channels : ['unknown'];
  const agreed = (found: readonly Channel[], contradictory = false): StatedChannels => ({
    channels: found,
    app: statedApp(found),
    contradictory,
  });
  const reads = named.some(isReading);
  const silent = named.every(isSilent);
  if (state === undefined) return agreed(named);
  if (state === 'installed') return reads ? agreed(named) : agreed([...others(named), 'whatsapp'], silent);
  if (state === 'not-observable') return silent ? agreed([...others(named), 'unknown'], true) : agreed(named);
  if (reads) return agreed(named, true);
  const left = others(named);
  const app: AppState = { state: 'not-installed', evidence: 'stated', reason: 'stated' };
  return { channels: left.length > 0 ? left : ['none'], app, contradictory: false };
}

/** Channels without those that only say that nothing, or nothing certain, is there. */
function others(channels: readonly Channel[]): Channel[] {
  return channels.filter((channel) => channel !== 'none' && channel !== 'unknown');
}
