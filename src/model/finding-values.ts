// Lists without a library behind them: decoders and pages offer and check these values, and load no schema for that.

export const STATEMENT_ACTS = [
  'reports',
  'hopes',
  'intends',
  'promises',
  'proposes',
  'urges',
  'demands',
  'warns',
  'accuses',
  'agrees',
  'rejects',
  'praises',
  'denies',
  'regrets',
  'asks',
] as const
export const CONTACT_TYPES = [
  'meeting',
  'summit',
  'visit',
  'call',
  'talks',
  'conference',
  'session',
  'signing',
  'message',
] as const
export const CONTACT_PHASES = ['held', 'under-way', 'due', 'proposed', 'postponed', 'cancelled', 'denied'] as const
export const COMMITMENT_FORCES = [
  'agreed',
  'pledged',
  'planned',
  'proposed',
  'demanded',
  'refused',
  'principle',
] as const
export const TRENDS = [
  'starting',
  'progressing',
  'stalled',
  'suspended',
  'reversed',
  'breached',
  'completed',
  'none-stated',
] as const
export const ASSESSMENT_BASES = [
  'self',
  'counterpart',
  'mediator',
  'monitor',
  'document',
  'media',
  'unattributed',
] as const
