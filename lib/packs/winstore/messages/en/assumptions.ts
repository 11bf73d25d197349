import type { PackMessages } from '@/lib/sizing/pack'

/** What we assume where the document is silent or ambiguous. */
export const assumptions: PackMessages = {
  'assumption.A-SUPPORT-DAY': 'A product is still supported on the very day its support ends.',
  'assumption.A-EXT-DATES':
    'Ends of support come from the publishers and not from the document, which gives none.',
  'assumption.A-WS-STORE': 'The thresholds of tills apply to each store separately.',
  'assumption.A-WS-SERVER': 'The store server is not counted as a till.',
  'assumption.A-WS-FORCED':
    'An architecture imposed by the customer is taken as it is, and its departures are reported.',
  'assumption.A-WS-RANGE':
    'Both ends of a range of driver versions are accepted, with every level of the last version.',
  'assumption.A-WS-AURES-CCO':
    'The ban on installing the CCO delivered with the drivers holds for Aures too.',
  'assumption.A-WS-SQL2019':
    'SQL Server Express 2019, named in the diagrams alone, calls for a reservation.',
  'assumption.A-SQL2019-X64': 'SQL Server Express 2019 exists in 64 bits only.',
  'assumption.A-WS-SERVER-OS':
    'Windows Server, which the document does not mention, calls for a reservation and not for an error.',
  'assumption.A-WS-LTSC':
    'The advice of an LTSB or LTSC edition also holds in 64 bits, although its note stands on the 32-bit row.',
  'assumption.A-WS-KASPERSKY':
    'The known incompatibility of Kaspersky counts as an error, which the customer may accept as a deviation.',
  'assumption.A-PCA':
    'The publisher of pcAnywhere has not maintained it since 6 March 2016; a date of general knowledge, to be checked.',
}
