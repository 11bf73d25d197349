import { notFound } from 'next/navigation'

/** Any address that no page answers, so that the reply is the product's own page in the visitor's language. */
export default function UnknownPage() {
  notFound()
}
