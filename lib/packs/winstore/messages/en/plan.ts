import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = {
  'action.prepare-network': 'Prepare the local network of each store with several machines.',
  'action.install-windows':
    'Install {os, select, W7 {Windows 7} W10 {Windows 10{channel, select, LTSB { LTSB} LTSC { LTSC} Pro { Pro} other {}}} W11 {Windows 11} other {the system chosen}}, {bits, number}-bit.',
  'action.install-sql-express': 'Install SQL Server Express, version {version}.',
  'action.install-cco':
    'Install the common OPOS components (CCO) {version}, on their own and before the drivers.',
  'action.install-opos-epson':
    'Install the Epson OPOS driver {version} without the CCO that comes with it.',
  'action.install-opos-ibm':
    'Install the IBM OPOS driver {version} without the CCO that comes with it.',
  'action.install-opos-wincor':
    'Install Pro BasePOS JVM {version} by Wincor without the CCO that comes with it.',
  'action.install-opos-aures':
    'Install Ole Pos {version} by Aures without the CCO that comes with it.',
  'action.install-winstore': 'Install Cegid Retail Winstore.',
  'action.install-exchanges':
    'Install the exchange programs: MEDIA TRANSFER, MEDIA CONTACT and FTP.',
  'action.install-remote-tools':
    'Install the proxy and the remote-control tool, UltraVNC for preference.',
  'action.receive-backup-information':
    'Receive from Cegid the list of data to back up and the care to take.',
  'action.back-up': 'Make a first backup and try to restore it.',
  'checklist.respect-prerequisites':
    'Follow the prerequisites: Cegid accepts no liability for malfunctions due to a departure from them.',
  'checklist.contact-publisher':
    'Consult the Cegid sales engineer on the points particular to this project.',
  'checklist.ask-for-hardware':
    'Ask Cegid for the processor, memory and disk of tills and servers: the document says nothing of them.',
  'checklist.keep-document-internal':
    'Keep Cegid’s document for internal use; do not attach it to the proposal.',
  'checklist.identify-architecture':
    'Note for each machine whether its Windows is 32-bit or 64-bit: the drivers depend on it.',
  'checklist.store-network': 'Provide a local network in each store with several machines.',
  'checklist.choose-antivirus': 'Choose an antivirus other than Kaspersky and AntiVir.',
  'checklist.plan-backups': 'Choose the backup tool and method, and who is in charge.',
  'checklist.name-peripherals':
    'State the make of the peripherals and the version of their OPOS drivers for {stores}.',
  'checklist.wincor-machines':
    'Check that the Wincor drivers are used on Wincor machines alone: {stores}.',
  'checklist.common-prerequisites':
    'Compare these prerequisites with those of the other Cegid applications: {applications}.',
  'checklist.leave-out-bundled-cco':
    'Untick the CCO in the installer of each driver; only version 1.14, installed on its own, is to remain.',
  'checklist.choose-remote-tool': 'Agree with Cegid on the remote-control tool.',
  'checklist.hand-over-backup-information':
    'Hand over to the customer the list of data to back up and the care that restoration calls for.',
  'checklist.spare-application-folders':
    'If the antivirus causes slowness or faults, leave the folders {folders} out of its on-access scan, on each machine.',
  'checklist.follow-publishers-support':
    'Follow the publishers’ ends of support and replace the products concerned in time.',
  'checklist.compliant-test-environment':
    'Keep an environment that meets the prerequisites, in which to reproduce the faults reported to support.',
  'document.source-prerequisites':
    'Technical prerequisites of Cegid Retail Winstore, without version or date',
  'document.hardware-characteristics':
    'Hardware characteristics of tills and servers, to be asked of Cegid',
  'document.backup-information':
    'Data to back up and care to take, handed over by Cegid at the installation',
  'document.current-prerequisites':
    'Prerequisites in force, to be asked of Cegid: these rest on an engine no longer supported',
  'sheet.compatibility': 'Software of each store against the document’s table',
  'config.compatibility-wanted': 'By the document',
  'config.compatibility-store': 'Store',
  'column.store': 'Store',
  'column.system': 'System',
  'column.engine': 'SQL engine',
  'column.common': 'CCO',
  'column.drivers': 'OPOS drivers',
  'column.verdict': 'Check',
  'cell.wanted-system': 'Windows 7 or 10, 32-bit or 64-bit',
  'cell.system.W7': 'Windows 7, {bits, number}-bit',
  'cell.system.W10':
    'Windows 10{channel, select, LTSB { LTSB} LTSC { LTSC} Pro { Pro} other {}}, {bits, number}-bit',
  'cell.system.W11': 'Windows 11, {bits, number}-bit',
  'cell.system.windows-server': 'Windows Server, {bits, number}-bit',
  'cell.system.other': 'Another system, {bits, number}-bit',
  'cell.engine': 'Express {version}',
  'cell.engine-other': 'Another version',
  'cell.drivers-unknown': 'Not given',
  'cell.verdict.none': '—',
  'cell.verdict.listed': 'Compliant',
  'cell.verdict.to-confirm': 'To be confirmed',
  'cell.verdict.refused': 'Not compliant',
  'sheet.machines': 'Machines of the stores',
  'sheet.versions': 'Versions to install',
  'sheet.antivirus': 'Antivirus setting in case of a problem',
  'config.machine.till-autonomous': 'Stand-alone till',
  'config.machine.till-main': 'Main till',
  'config.machine.till-secondary': 'Secondary tills',
  'config.machine.store-server': 'Store server',
  'config.machine.exchanges': 'Exchange programs (MEDIA TRANSFER, MEDIA CONTACT, FTP)',
  'config.version.cco': 'Common OPOS components (CCO)',
  'config.version.sql': 'Database engine',
  'config.version.opos': 'OPOS driver',
  'config.antivirus.folders': 'Folders to leave out of the on-access scan',
}
