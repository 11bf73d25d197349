/** Support of a product as its publisher announces it; ISO days, the day itself included. Null: none announced. */
export interface Lifecycle {
  readonly mainstreamEnd: string | null
  readonly extendedEnd: string | null
  /** Id of the publication in `lib/sources`. */
  readonly source: string
}

const microsoft = (mainstreamEnd: string | null, extendedEnd: string | null): Lifecycle => ({
  mainstreamEnd,
  extendedEnd,
  source: 'microsoft-lifecycle',
})

/** Product codes are those of the packs' answers. Checked against the publication on its `readOn` day. */
const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  WS2012: microsoft('2018-10-09', '2023-10-10'),
  WS2012R2: microsoft('2018-10-09', '2023-10-10'),
  WS2016: microsoft('2022-01-11', '2027-01-12'),
  WS2019: microsoft('2024-01-09', '2029-01-09'),
  WS2022: microsoft('2026-10-13', '2031-10-14'),
  WS2025: microsoft('2029-11-13', '2034-11-14'),
  SQL2012: microsoft('2017-07-11', '2022-07-12'),
  SQL2014: microsoft('2019-07-09', '2024-07-09'),
  SQL2016: microsoft('2021-07-13', '2026-07-14'),
  SQL2017: microsoft('2022-10-11', '2027-10-12'),
  SQL2019: microsoft('2025-02-28', '2030-01-08'),
  SQL2022: microsoft('2028-01-11', '2033-01-11'),
  W7: microsoft(null, '2020-01-14'),
  'W8.1': microsoft('2018-01-09', '2023-01-10'),
  W10: microsoft('2025-10-14', null),
  W10LTSC2019: microsoft('2024-01-09', '2029-01-09'),
  W10LTSC2021: microsoft('2027-01-12', null),
  O2013: microsoft('2018-04-10', '2023-04-11'),
  O2016: microsoft('2020-10-13', '2025-10-14'),
  O2019: microsoft('2023-10-10', '2025-10-14'),
  IE11: microsoft('2022-06-15', null),
}

/** What the publisher announces for a product code; undefined where we hold nothing. */
export const lifecycleOf = (product: string): Lifecycle | undefined => LIFECYCLES[product]
