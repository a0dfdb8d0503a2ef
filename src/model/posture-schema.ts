import { z } from '../lib/zod.ts';
import { appEvidences, type AppReason, appReasons, appStates } from './app-state.ts';
import { accessSources, channels, contactAccesses, modes, ownerships, reaches, separations } from './posture.ts';
import { separationGapIds } from './separation-gap.ts';

/** What the report says of a device's posture. */
export const postureSchema = z.strictObject({
  channels: z.array(z.enum(channels)),
  contactAccess: z.enum(contactAccesses),
  reach: z.enum(reaches),
  separation: z.enum(separations),
  ownership: z.enum(ownerships),
  mode: z.enum(modes).describe('how the device is managed'),
  app: z
    .strictObject({
      state: z.enum(appStates),
      evidence: z.enum(appEvidences).describe('package: by the id of the app; name: by its name; suspected: by a similar name'),
      reason: z.enum(Object.keys(appReasons) as AppReason[]),
    })
    .describe('whether WhatsApp is on the device; not-observable is never taken for not-installed'),
  access: z.strictObject({
    value: z.enum(contactAccesses),
    source: z.enum(accessSources).describe('requested-only: the app asks for the permission, a grant is not shown'),
  }),
  separationGaps: z
    .array(z.strictObject({ id: z.enum(separationGapIds), known: z.enum(['stated', 'default']) }))
    .describe('settings that let personal or unmanaged apps read managed contacts'),
});
