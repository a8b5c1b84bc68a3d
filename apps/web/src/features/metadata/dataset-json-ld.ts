interface Dataset {
  readonly address: string
  readonly name: string
  readonly description: string
  /** An ISO 8601 interval: "1945/2022"; null: not known. */
  readonly temporalCoverage: string | null
  /** RFC 3339. */
  readonly dateModified: string
  /** Address of a picture of it. */
  readonly image: string
  /** Where each of its files lies, by its media type. */
  readonly files: Readonly<Record<string, string>>
}

/** A schema.org Dataset with the files that it can be had as. */
export function datasetJsonLd({ address, files, ...rest }: Dataset): Record<string, unknown> {
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    ...rest,
    isAccessibleForFree: true,
    distribution: Object.entries(files).map(([encodingFormat, contentUrl]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl,
    })),
  }
}
