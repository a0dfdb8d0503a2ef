interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region?: { readonly startLine: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly index: number }[];
}

interface Message {
  readonly text: string;
}

/** The members of a SARIF run that tests look at. */
export interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: Message & { readonly markdown: string };
        readonly defaultConfiguration: { readonly level: string };
        readonly properties: { readonly 'security-severity'?: string };
      }[];
    };
  };
  readonly language: string;
  readonly automationDetails: { readonly guid: string };
  readonly properties: { readonly findings: Readonly<Record<string, number>> };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly exitCode: number;
    readonly ruleConfigurationOverrides?: readonly object[];
    readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: Message }[];
  }[];
  readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly hashes?: Readonly<Record<string, string>> }[];
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: Message;
    readonly locations: readonly Location[];
    readonly relatedLocations?: readonly Location[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, string>>;
  }[];
}

/** The one run of a log. */
export function runIn(log: unknown): Run {
  return (log as { runs: [Run] }).runs[0];
}
