/** Where chapters stand in the part of a system, for those who refer to them; a test holds them to the order of reading. */
export const CHAPTER_NUMBERS = { findings: 6, assumptions: 9 } as const
