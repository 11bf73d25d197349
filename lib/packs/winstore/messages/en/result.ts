import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../products'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'unit.tills': '{value} {n, plural, one {till} other {tills}}',
  'figure.tills.total': 'Tills in all',
  'figure.machines.total': 'Machines in all, servers included',
  'figure.servers.total': 'Store servers',
  'figure.stores.*.topology': 'Architecture of the store {name}',
  'figure.stores.*.machines': 'Machines of the store {name}',
  'figure.stores.*.servers': 'Servers of the store {name}',
  'value.autonomous': 'Stand-alone till',
  'value.main-secondary': 'Main till and secondary tills',
  'value.server': 'Server and tills',
  'software.windows-x86': '32-bit Windows',
  'software.windows-x64': '64-bit Windows',
  'software.windows-channel': 'Edition of Windows 10',
  'software.cco': 'Common OPOS components (CCO)',
  'software.opos': 'OPOS drivers of the peripherals',
  'software.opos-epson': 'Epson OPOS driver',
  'software.opos-ibm': 'IBM OPOS driver',
  'software.opos-wincor': 'Wincor OPOS driver (Pro BasePOS JVM)',
  'software.opos-aures': 'Aures OPOS driver (Ole Pos)',
  'software.proxy': 'Proxy software',
  'software.antivirus': 'Customer’s antivirus',
  'note.server-like-a-till':
    'The document installs the server like a till, on Windows 10 with SQL Server Express and OPOS: we follow it to the letter.',
  'note.main-as-server': 'This till stands in as the server of the other tills of the store.',
  'note.exchanges-here':
    'Exchanges with the outside start here (MEDIA TRANSFER, MEDIA CONTACT, FTP); the document gives neither their destination nor their port.',
  'note.remote-tools': 'pcAnywhere and UltraVNC are named together: we propose UltraVNC.',
  'link.tills-on-main': 'Secondary tills joined to the main till',
  'link.tills-on-server': 'Tills joined to the server of the store',
  'summary.stores':
    '{stores, plural, one {One store} other {# stores}} and {tills, plural, one {one till} other {# tills}}: {machines, plural, one {one machine} other {# machines}} in all{servers, plural, =0 {, without a server} one {, one of them a store server} other {, # of them store servers}}.',
  'summary.architectures':
    'By store: {autonomous, plural, one {# stand-alone till} other {# stand-alone tills}}, {main, number} with a main till and secondary ones, {server, number} with a server.',
  'summary.hardware-not-given':
    'The document gives no processor, memory or disk: these characteristics are to be asked of Cegid.',
  'summary.unsupported-products':
    'On {date}, {products, plural, one {one product is} other {# products are}} no longer supported by the publisher.',
  'summary.has-errors':
    '{errors, plural, one {# point contrary to the prerequisites is} other {# points contrary to the prerequisites are}} to be corrected{accepted, plural, =0 {} one {, # other is accepted} other {, # others are accepted}}{warnings, plural, =0 {} one {, and # point is to be confirmed} other {, and # points are to be confirmed}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {No point is contrary to the prerequisites} one {# departure from the prerequisites is accepted, no other point is contrary to them} other {# departures from the prerequisites are accepted, no other point is contrary to them}}; {warnings, plural, one {# point is to be confirmed} other {# points are to be confirmed}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {The configuration meets all the prerequisites that were checked} one {# departure from the prerequisites is accepted, the configuration meets all the others that were checked} other {# departures from the prerequisites are accepted, the configuration meets all the others that were checked}}.',
}
