import type { PackMessages } from '@/lib/sizing/pack'
import { clientSystem } from '../products'

const os = clientSystem('os', 'another system')
const group = 'Group “{group}”'

/** What a rule has to say about workstations, printers and the network, and what to do about it. */
export const siteFindings: PackMessages = {
  'finding.client-os-below-minimum': `${group}: ${os} is older than the minimum, Windows 8.1.`,
  'resolve.client-os-below-minimum': 'Move these workstations to an up-to-date Windows 10.',
  'finding.client-windows10-below-minimum': `${group}: Windows 10 version {version} is older than the minimum, version 1607.`,
  'resolve.client-windows10-below-minimum':
    'Install the latest version of Windows 10 on these workstations.',
  'finding.client-os-not-listed': `${group}: ${clientSystem('os', 'the chosen system')} is not in the document, which ends with Windows 10.`,
  'resolve.client-os-not-listed': 'Have Cegid confirm this system before deploying.',
  'finding.xrp.support.win10-latest': `${group}: Windows 10 version {version} is not the latest; Microsoft services only the most recent one.`,
  'resolve.xrp.support.win10-latest': 'Bring Windows 10 up to date on these workstations.',
  'finding.xrp.support.win10-latest.ended': `${group}: Microsoft stopped servicing Windows 10 on {end}.`,
  'resolve.xrp.support.win10-latest.ended':
    'Ask Cegid which workstation system is supported today.',
  'finding.xrp.client.memory': `${group}: {memory, number} GB of memory, with a minimum of {minimum, number} GB.`,
  'resolve.xrp.client.memory':
    'Bring the memory of these workstations to {minimum, number} GB at least, and {recommended, number} GB for preference.',
  'finding.xrp.client.memory.recommended': `${group}: {memory, number} GB of memory is enough, but {recommended, number} GB is recommended.`,
  'resolve.xrp.client.memory.recommended':
    'Plan for {recommended, number} GB when these workstations are next renewed.',
  'finding.xrp.client.memory-monoposte': `${group}: {memory, number} GB of memory, whereas a single PC without a server should have {recommended, number} GB.`,
  'resolve.xrp.client.memory-monoposte':
    'Bring the memory of these PCs to {recommended, number} GB.',
  'finding.xrp.client.edition': `${group}: the Home edition of Windows cannot join a domain.`,
  'resolve.xrp.client.edition':
    'Move these workstations to the Professional or Enterprise edition.',
  'finding.xrp.client.language': `${group}: Windows is neither in French nor in English.`,
  'resolve.xrp.client.language': 'Install Windows in French or in English on these workstations.',
  'finding.xrp.client.office': `${group}: the Office version is not in the document.`,
  'resolve.xrp.client.office':
    'Choose Office 2019 or Microsoft 365, or have Cegid confirm your version.',
  'finding.xrp.client.office-32bit': `${group}: Office 2013 is 64-bit, whereas Cegid has qualified it in 32-bit.`,
  'resolve.xrp.client.office-32bit': 'Install the 32-bit version of Office 2013.',
  'finding.xrp.client.internet': `${group}: without Internet access, neither Cegid’s remote assistance nor some system updates are possible.`,
  'resolve.xrp.client.internet':
    'Give these workstations access to TeamViewer and to updates, at least for the time of an intervention.',
  'finding.xrp.client.express-2016-64bit': `${group}: SQL Server Express 2016 is 64-bit only, and Windows is 32-bit.`,
  'resolve.xrp.client.express-2016-64bit':
    'Install SQL Server Express 2012 SP3, or move these workstations to a 64-bit Windows.',
  'finding.xrp.client.express-2016-os': `${group}: SQL Server 2016 SP1 is not supported on ${os}.`,
  'resolve.xrp.client.express-2016-os':
    'Use Windows 8, 8.1 or 10, or choose SQL Server Express 2012 SP3.',
  'finding.xrp.client.express-language': `${group}: SQL Server Express is in {express, select, FR {French} EN {English} other {another language}} and Windows in {windows, select, FR {French} EN {English} other {another language}}.`,
  'resolve.xrp.client.express-language':
    'Install SQL Server Express in the language of Windows, or in English.',
  'finding.xrp.client.browser':
    'The document asks for Internet Explorer 11, which Microsoft retired on {end}.',
  'resolve.xrp.client.browser': 'Ask Cegid which browser to use today.',
  'finding.xrp.client.pf-memory':
    'The Pilotage Financier Pack is planned on {needed, plural, one {# workstation} other {# workstations}}, but {suitable, plural, =0 {none has} one {only # has} other {only # have}} a 64-bit Windows and {memory, number} GB of memory.',
  'resolve.xrp.client.pf-memory':
    'Give these workstations a 64-bit Windows and {memory, number} GB of memory.',
  'finding.xrp.client.pf-memory.32bit':
    'Some workstations of the Pilotage Financier Pack are 32-bit: {suitable, plural, =0 {none has} one {only # has} other {only # have}} a 64-bit Windows and {memory, number} GB of memory, for {needed, plural, one {# planned} other {# planned}}.',
  'resolve.xrp.client.pf-memory.32bit':
    'Prefer 64-bit workstations with {memory, number} GB: 32-bit may do, but is not recommended.',
  'finding.xrp.client.pf-volume':
    'The folder has {lines, number} entry lines a year; the Pilotage Financier Pack asks for fewer than {limit, number}.',
  'resolve.xrp.client.pf-volume':
    'Check the volume of the largest folder, and ask Cegid for another solution if it is confirmed.',
  'finding.xrp.client.pf-lan-only':
    'The Pilotage Financier Pack will be used {network, select, wan {over a wide-area network} internet {over the Internet} other {remotely}}, whereas it is validated on a local network only.',
  'resolve.xrp.client.pf-lan-only':
    'Keep the option for workstations on the servers’ local network, or use Remote Desktop after asking Cegid.',
  'finding.xrp.client.ebics-os':
    '{needed, plural, one {# Transporteur workstation is} other {# Transporteur workstations are}} to use EBICS, but {suitable, plural, =0 {none of those described runs} one {only # of those described runs} other {only # of those described run}} Windows 8.1 or later in 64-bit.',
  'resolve.xrp.client.ebics-os':
    'Move the Transporteur workstations to a 64-bit Windows, 8.1 at least.',
  'finding.xrp.net.lan':
    'The local network runs at {speed, number} Mb/s; the minimum is {minimum, number} Mb/s.',
  'resolve.xrp.net.lan':
    'Bring the local network to {minimum, number} Mb/s at least, and {recommended, number} Mb/s for preference.',
  'finding.xrp.net.lan.recommended':
    'The local network runs at {speed, number} Mb/s: the minimum is met, but {recommended, number} Mb/s is recommended.',
  'resolve.xrp.net.lan.recommended':
    'Plan for a {recommended, number} Mb/s network, at least between the servers.',
  'finding.xrp.print.spec.kind':
    'Printer “{printer}”: it is not a laser printer, the kind the document gives.',
  'resolve.xrp.print.spec.kind': 'Prefer a laser printer.',
  'finding.xrp.print.spec.format':
    'Printer “{printer}”: its format is not A4, the one the document gives.',
  'resolve.xrp.print.spec.format': 'Check your reports on this printer, or prefer A4.',
  'finding.xrp.print.spec.driver':
    'Printer “{printer}”: its driver is not PCL, the one the document gives.',
  'resolve.xrp.print.spec.driver': 'Install a certified PCL driver if the manufacturer offers one.',
  'finding.xrp.print.spec.memoryMb':
    'Printer “{printer}”: {value, number} MB of memory, with a minimum of {minimum, number} MB.',
  'resolve.xrp.print.spec.memoryMb':
    'Add memory to this printer, or replace it: more than {minimum, number} MB is recommended.',
  'finding.xrp.print.spec.memoryMb.recommended':
    'Printer “{printer}”: {value, number} MB of memory, exactly the minimum; more is recommended.',
  'resolve.xrp.print.spec.memoryMb.recommended':
    'Plan for more than {minimum, number} MB of memory for large reports.',
  'finding.xrp.print.spec.dpi':
    'Printer “{printer}”: {value, number} dots per inch, with a minimum of {minimum, number}.',
  'resolve.xrp.print.spec.dpi': 'Choose a printer with at least {minimum, number} dots per inch.',
  'finding.xrp.print.spec.connection':
    'Printer “{printer}”: it is connected locally; the document recommends the IP network as well.',
  'resolve.xrp.print.spec.connection':
    'Connect the printer to the network if several people use it.',
  'finding.xrp.print.tickets':
    'The ticket printer “{model}” is not among those validated for counter sales.',
  'resolve.xrp.print.tickets':
    'Choose an EPSON TM-T88III, TM-U210, TM-U220 or TM-H6000II, or have Cegid confirm your model.',
  'finding.xrp.patch.pilot':
    'There is no pilot environment: Microsoft’s fixes will be applied without being tried first.',
  'resolve.xrp.patch.pilot':
    'Set aside a few machines to try the fixes on before rolling them out.',
  'finding.xrp.backup.client-responsibility':
    'The backup tool has not been chosen yet, and backups are the customer’s task.',
  'resolve.xrp.backup.client-responsibility':
    'Choose a tool that backs up all disks and the Windows registry, and try a restore.',
}
