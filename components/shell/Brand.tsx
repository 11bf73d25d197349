/** The mark: a template with its cut-out. Decorative; the name stands beside it. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg className={className} width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M4 1h18a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Zm9 5a7 7 0 1 0 7 7h-7V6Zm3 0v4h4a7 7 0 0 0-4-4Z"
      />
    </svg>
  )
}
