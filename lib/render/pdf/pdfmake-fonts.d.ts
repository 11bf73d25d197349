declare module 'pdfmake/fonts/Roboto.js' {
  /** Paths of the font files by style. */
  const fonts: {
    readonly Roboto: {
      readonly normal: string
      readonly bold: string
      readonly italics: string
      readonly bolditalics: string
    }
  }
  export default fonts
}
