const KEY = 'gabarit.rulebook.query'

/** Keeps the filters of the list for this tab, so that a rule's page leads back to the list as it was. */
export function rememberQuery(query: string): void {
  try {
    sessionStorage.setItem(KEY, query)
  } catch {
    // A browser that keeps nothing leads back to the whole list.
  }
}

/** The filters the list was last seen with in this tab, as the query of its address. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
