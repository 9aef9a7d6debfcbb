/** What `readout read` is asked, as it stands on the command line. */
export interface ReadFlags {
  readonly published?: string
  readonly source?: string
  readonly map?: string
  readonly from?: string
  readonly format: 'json' | 'text'
  readonly explain?: string
  readonly json?: true
}
