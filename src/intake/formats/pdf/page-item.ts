/** A run of letters as a PDF sets it: lower left corner, width and letter size, in points from the lower left of the page. */
export interface PageItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** false where it is turned */
  readonly level: boolean
}

export type PdfAnswer =
  | { readonly pages: readonly (readonly PageItem[])[]; readonly fault?: undefined }
  | { readonly fault: 'password' | 'damaged' | 'pages' | 'items'; readonly detail?: string }
