import type { Agreement } from '../../../src/filing/second/agreement.ts'
import type { SecondSample, SecondVerdict } from '../../../src/model/second-reading.ts'
import { get, post } from './client.ts'

/** A sample as its second reader may see it. */
export type BlindSample = Omit<SecondSample, 'items'> & {
  readonly items: readonly {
    readonly ref: string
    readonly kind: string
    readonly verdict?: SecondVerdict['verdict']
    readonly why?: string
  }[]
}
export type SampleHead = Omit<SecondSample, 'items'> & { readonly drawn: number; readonly left: number }

/** Second readings and how far readers agree. */
export const secondApi = {
  draw: (slug: string, wish: { by: string; each: number; seed?: string }) =>
    post<BlindSample>(`/api/processes/${slug}/second-readings`, wish),
  samples: (slug: string) =>
    get<{ items: readonly SampleHead[] }>(`/api/processes/${slug}/second-readings`).then(({ items }) => items),
  sample: (id: string) => get<BlindSample>(`/api/second-readings/${id}`),
  judge: (id: string, on: string, verdict: SecondVerdict['verdict'], why?: string) =>
    post<BlindSample>(`/api/second-readings/${id}/verdicts`, { on, verdict, ...(why ? { why } : {}) }),
  agreement: (id: string) => get<Agreement>(`/api/second-readings/${id}/agreement`),
  agreementOf: (slug: string) => get<Agreement>(`/api/processes/${slug}/agreement`),
}
export type { Agreement }
