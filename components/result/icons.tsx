import type { ReactNode } from 'react'
import type { Severity } from '@/lib/sizing/finding'
import type { Status } from '@/lib/sizing/sizing'

/** A line drawing of 16 × 16 that takes the colour of the text around it; always beside words, so hidden from readers. */
function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

interface Props {
  readonly size?: number
}

export const DocumentIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M4 1.75h5l3 3v9.5H4zM9 1.75v3h3M6 8h4M6 10.75h4" />
  </Icon>
)

export const PublisherIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M1.75 8h12.5M8 1.75c2.2 2 2.9 4.1 2.9 6.25S10.2 12.25 8 14.25C5.8 12.25 5.1 10.15 5.1 8S5.8 3.75 8 1.75" />
  </Icon>
)

export const AssumptionIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M6 11.5h4M6.75 14h2.500M8 1.750a4.5 4.5 0 0 0-2.5 8.250c.35.3.5.7.5 1.500h4c0-.8.15-1.2.5-1.500A4.5 4.5 0 0 0 8 1.750z" />
  </Icon>
)

export const HouseIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M1.75 7.5 8 2l6.25 5.500M3.5 6.250v7.500h9v-7.500M6.5 13.750v-4h3v4" />
  </Icon>
)

export const AnswerIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M2.5 13.500l.75-3 7.5-7.500a1.6 1.6 0 0 1 2.25 2.250l-7.5 7.500zM9.5 4.250l2.25 2.25" />
  </Icon>
)

export const NotGivenIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.25" strokeDasharray="2.6 2.3" />
    <path d="M5.5 8h5" />
  </Icon>
)

export const CheckIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M3 8.500l3.25 3.250L13 4.75" />
  </Icon>
)

export const WarningIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M8 2 1.5 13.500h13zM8 6.500v3.250M8 11.750v.01" />
  </Icon>
)

export const ErrorIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M5.25 1.750h5.500l3.5 3.500v5.500l-3.5 3.500h-5.500l-3.5-3.500v-5.500zM8 4.750v4M8 11.250v.01" />
  </Icon>
)

export const InfoIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.250v4M8 4.750v.01" />
  </Icon>
)

/** The mark of a finding, by its severity. */
export const SEVERITY_ICON = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
} as const satisfies Record<Severity, typeof InfoIcon>

/** The mark of a result, by how it stands. */
export const STATUS_ICON = {
  compliant: CheckIcon,
  'with-reservations': WarningIcon,
  'non-compliant': ErrorIcon,
} as const satisfies Record<Status, typeof InfoIcon>

export const QuestionIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M6.25 6.250a1.75 1.75 0 1 1 2.5 1.600c-.5.25-.75.6-.75 1.150M8 11.250v.01" />
  </Icon>
)

export const CopyIcon = (props: Props) => (
  <Icon {...props}>
    <rect x="5.25" y="5.25" width="8.5" height="8.5" rx="1.5" />
    <path d="M10.5 5.250v-1.500a1.5 1.5 0 0 0-1.5-1.500H3.750a1.5 1.5 0 0 0-1.5 1.500V9a1.5 1.5 0 0 0 1.5 1.500h1.5" />
  </Icon>
)

export const DownloadIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M8 2v7.500M4.75 6.5 8 9.750l3.25-3.250M2.5 13.500h11" />
  </Icon>
)

export const TrashIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M2.5 4h11M6 4V2.250h4V4M4 4l.6 9.750h6.800L12 4M6.75 6.750v4.250M9.25 6.750v4.25" />
  </Icon>
)

export const PlusIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
)
