/** Days without a report after which what is known of a commitment is stale. */
export const STALE_DAYS = 60
