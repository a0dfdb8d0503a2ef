/** Names of the vocabularies that records are made of. */
const known = /^(?:@|(?:dpv|dct|skos|rdf|rdfs|schema|foaf|prov|vcard|eu-gdpr|askfirst):)/;
/** What a vocabulary's name must not speak of, unless it is one of the few that say how to withdraw, not that somebody did. */
const takingAway = /withdr|revok|revoc|object(?:ed|ion)|opt.?out/i;
const methods: ReadonlySet<string> = new Set(['dpv:hasWithdrawalMethod']);

/** Whether a member may be passed over quietly. */
export function isKnownName(name: string): boolean {
  return known.test(name) && (!takingAway.test(name) || methods.has(name));
}
