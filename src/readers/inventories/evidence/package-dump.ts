import { channelOfPackage } from '../shared/whatsapp.ts';

/** What one user of the phone has of an app; a work profile is a user of its own. */
interface UserState {
  installed: boolean;
  /** Undefined: the dump does not say. */
  granted: boolean | undefined;
}

export interface DumpedPackage {
  readonly channel: 'whatsapp' | 'whatsapp-business';
  readonly id: string;
  readonly line: number;
  /** The phone knows no such app. */
  readonly missing: boolean;
  /** By number. */
  readonly users: Map<string, UserState>;
}

/** Longest line that is looked at. */
const longest = 100_000;
const permission = /^\s*android\.permission\.READ_CONTACTS: granted=(true|false)/;

/**
 * Follows the text line by line: `Package [id]` begins an app, `User n:` one of its users, and the permissions below
 * are this user's; those above all users were granted at installation, as before Android 6, to each.
 */
export class PackageDump {
  readonly packages: DumpedPackage[] = [];
  #rest = '';
  #line = 0;
  #package: DumpedPackage | undefined;
  #user: UserState | undefined;
  #atInstall: boolean | undefined;

  write(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = (lines.pop() ?? '').slice(0, longest);
    for (const line of lines) this.#read(line);
  }

  close(): void {
    this.#read(this.#rest);
    this.#rest = '';
  }

  #read(line: string): void {
    this.#line++;
    const missing = /^Unable to find package: (\S+)/.exec(line)?.[1];
    if (missing !== undefined) return this.#begin(missing, true);
    const begun = /^\s*Package \[([^\]]+)\]/.exec(line)?.[1];
    if (begun !== undefined) return this.#begin(begun, false);
    // A section of another kind ends the package, whose lines are indented.
    if (/^\S/.test(line)) this.#package = undefined;
    if (!this.#package) return;
    const user = /^\s*User (\d+):(.*)$/.exec(line);
    if (user) {
      const installed = !/\binstalled=false\b/.test(user[2]!);
      this.#user = { installed, granted: this.#atInstall };
      this.#package.users.set(user[1]!, this.#user);
      return;
    }
    const granted = permission.exec(line)?.[1];
    if (granted === undefined) return;
    if (this.#user) this.#user.granted = granted === 'true';
    else this.#atInstall = granted === 'true';
  }

  #begin(id: string, missing: boolean): void {
    const channel = channelOfPackage(id);
    this.#user = undefined;
    this.#atInstall = undefined;
    this.#package = undefined;
    if (!channel || channel === 'whatsapp-web') return;
    this.#package = { channel, id, line: this.#line, missing, users: new Map() };
    this.packages.push(this.#package);
  }
}
