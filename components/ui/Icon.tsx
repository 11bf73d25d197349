import type { ReactNode } from 'react'

/** A line drawing of 20 by 20 that takes the colour and height of the text; decorative, so never alone. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="1.25em"
      height="1.25em"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const Arrow = () => (
  <Icon>
    <path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />
  </Icon>
)

export const Dots = () => (
  <Icon>
    <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />
  </Icon>
)

export const Pencil = () => (
  <Icon>
    <path d="m4 16 .8-3.4 8.5-8.5a1.7 1.7 0 0 1 2.5 2.5l-8.5 8.5L4 16Z" />
  </Icon>
)

export const Copy = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="1.8" />
    <path d="M13 7V5.3a1.8 1.8 0 0 0-1.8-1.8H5.3a1.8 1.8 0 0 0-1.8 1.8v5.9A1.8 1.8 0 0 0 5.3 13H7" />
  </Icon>
)

export const Bin = () => (
  <Icon>
    <path d="M3.5 5.5h13M8 5.5V3.8h4v1.7M5.2 5.5l.8 11h8l.8-11M8.5 8.8v4.7M11.5 8.8v4.7" />
  </Icon>
)

export const Search = () => (
  <Icon>
    <circle cx="9" cy="9" r="5.2" />
    <path d="m13 13 3.7 3.7" />
  </Icon>
)

export const SortArrow = ({ direction }: { readonly direction: 'asc' | 'desc' | false }) => (
  <Icon>
    <path d="M6.5 8 10 4.5 13.5 8" opacity={direction === 'desc' ? 0.25 : direction ? 1 : 0.45} />
    <path d="m6.5 12 3.5 3.5 3.5-3.5" opacity={direction === 'asc' ? 0.25 : direction ? 1 : 0.45} />
  </Icon>
)

export const Bolt = () => (
  <Icon>
    <path d="M11 2.8 4.5 11.5H10l-1 5.7 6.5-8.7H10l1-5.7Z" />
  </Icon>
)

export const Proof = () => (
  <Icon>
    <path d="M4 3.5h8l4 4v9H4v-13Z" />
    <path d="M12 3.5v4h4M7 12l2 2 4-4" />
  </Icon>
)

export const Sheet = () => (
  <Icon>
    <rect x="4" y="2.8" width="12" height="14.4" rx="1.8" />
    <path d="M7 7h6M7 10h6M7 13h3.5" />
  </Icon>
)
