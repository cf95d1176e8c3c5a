// Prints who affirms and who denies each contested event: node examples/who-says.js [folder of tables]
import { readTable } from 'isnad';

const options = process.argv[2] ? { from: process.argv[2] } : {};
const [events, mentions, claims] = await Promise.all([
  readTable('events_flat', options),
  readTable('event_mentions', options),
  readTable('claims_flat', options),
]);
const claimOf = new Map(claims.map((claim) => [claim.claim_id, claim]));

for (const event of events.filter(({ denying_count }) => denying_count > 0)) {
  console.log(`${event.kind}, ${event.location_en ?? 'place unknown'}: ${event.status}`);
  for (const { event_id, claim_id, polarity, quote } of mentions) {
    if (event_id !== event.event_id) continue;
    const claim = claimOf.get(claim_id);
    const who = claim ? (claim.speaker ?? 'unnamed source') : 'the outlet itself';
    console.log(`  ${polarity === 'negative' ? 'denied' : 'affirmed'}: ${quote} (${who})`);
  }
}
