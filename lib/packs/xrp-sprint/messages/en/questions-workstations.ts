import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about workstations, options, network and printers, in English. */
export const workstationQuestions: PackMessages = {
  'question.clients.label': 'Workstations',
  'question.clients.help': 'Add one row for each group of identical workstations.',
  'question.clients.why':
    'Each group is compared with the workstation prerequisites: system, 32-bit or 64-bit architecture, memory, Office. Gaps are pointed out with the way to close them.',
  'question.clients.name.label': 'Name of the group',
  'question.clients.name.help': 'For example Accounting, Head office or Lyon branch.',
  'question.clients.count.label': 'Number of workstations',
  'question.clients.os.label': 'Windows version',
  'question.clients.os.help':
    'Windows 8.1 is the minimum; a recent release of Windows 10 is recommended.',
  'question.clients.win10Version.label': 'Windows 10 release',
  'question.clients.win10Version.help':
    'For example 22H2; type winver in the Start menu to see it.',
  'question.clients.architecture.label': '32-bit or 64-bit',
  'question.clients.architecture.help':
    'Shown in the Windows settings; recent workstations are 64-bit.',
  'question.clients.edition.label': 'Windows edition',
  'question.clients.edition.help': 'The Home edition is not suitable: it cannot join a domain.',
  'question.clients.language.label': 'Windows language',
  'question.clients.memoryGb.label': 'Memory (GB)',
  'question.clients.memoryGb.help': 'Memory of each workstation: 4 GB at least, 8 GB recommended.',
  'question.clients.office.label': 'Office version',
  'question.clients.office.help':
    'The version of Office used with the software on these workstations.',
  'question.clients.officeBits.label': '32-bit or 64-bit Office',
  'question.clients.officeBits.help': 'Shown in Office: menu File, then Account and About.',
  'question.clients.express.label': 'SQL Server Express version',
  'question.clients.express.help':
    'Only needed for an installation on a single PC without a server.',
  'question.clients.expressLanguage.label': 'SQL Server Express language',
  'question.clients.expressLanguage.help':
    'The same as that of Windows, or English, which any language accepts.',
  'question.clients.internetAccess.label': 'Internet access',
  'question.clients.internetAccess.help':
    'Answer yes if these workstations reach the Internet, which remote support and updates need.',
  'question.pf.enabled.label': 'Pilotage Financier Pack option',
  'question.pf.enabled.help':
    'Answer yes if you use, or plan to use, this financial steering option.',
  'question.pf.enabled.why':
    'It needs more memory on the workstations, is validated on the local network only and limits the number of entry lines.',
  'question.pf.workstations.label': 'Workstations with the option',
  'question.pf.workstations.help':
    'Number of workstations on which Pilotage Financier will be used.',
  'question.pf.workstations.why':
    'Each of them has to have 8 GB of memory; 4 GB on a 32-bit system may do, but is not advised.',
  'question.pf.linesPerYear.label': 'Entry lines per year',
  'question.pf.linesPerYear.help':
    'Number of lines entered in one year in your largest folder, general and cost accounting together.',
  'question.pf.linesPerYear.why':
    'The option is only compatible with folders of fewer than 1,000,000 lines per year.',
  'question.pf.usedOver.label': 'Network used by the option',
  'question.pf.usedOver.help': 'The network over which these workstations reach the server.',
  'question.pf.usedOver.why':
    'The option is validated on the local network only; elsewhere the proposal carries a reservation.',
  'question.ebics.workstations.label': 'Banking workstations (EBICS)',
  'question.ebics.workstations.help':
    'Number of “Transporteur” workstations, those that exchange data with banks over the EBICS protocol; 0 if there are none.',
  'question.ebics.workstations.why':
    'These workstations have to run at least Windows 8.1 in 64-bit.',

  'question.network.lanMbps.label': 'Speed of the local network',
  'question.network.lanMbps.help':
    'Speed of the link between workstations and servers, in megabits or gigabits per second.',
  'question.network.lanMbps.why':
    'At least 100 Mb/s is needed; 1 Gb/s is recommended so that screens stay responsive.',
  'question.printers.label': 'Printers',
  'question.printers.help': 'Add one row for each printer model used with the software.',
  'question.printers.why':
    'Each model is compared with the printing prerequisites. Its driver also has to be certified for the Windows versions on your workstations and servers.',
  'question.printers.model.label': 'Model',
  'question.printers.model.help': 'Make and model, or else the name you give it.',
  'question.printers.count.label': 'Number of printers',
  'question.printers.kind.label': 'Printing technique',
  'question.printers.format.label': 'Paper size',
  'question.printers.driver.label': 'Driver language',
  'question.printers.driver.help': 'PCL is the language the prerequisites provide for.',
  'question.printers.memoryMb.label': 'Memory (MB)',
  'question.printers.memoryMb.help':
    'Memory of the printer: 16 MB at least, more than 16 MB recommended.',
  'question.printers.dpi.label': 'Resolution (dots per inch)',
  'question.printers.dpi.help': 'Print resolution: 300 dots per inch at least.',
  'question.printers.connection.label': 'Connection',
  'question.counterSale.enabled.label': 'Counter sales',
  'question.counterSale.enabled.help': 'Answer yes if receipts are printed for sales at a counter.',
  'question.counterSale.enabled.why': 'Only certain models of receipt printer have been validated.',
  'question.ticketPrinter.model.label': 'Model of the receipt printer',
  'question.ticketPrinter.model.help': 'Make and model, for example EPSON TM-T88III.',
  'question.ticketPrinter.model.why':
    'The validated models are the EPSON TM-T88III, TM-U210, TM-U220 and TM-H6000II; any other leads to a reservation.',
  'question.backup.toolKnown.label': 'Backup already settled',
  'question.backup.toolKnown.help':
    'Answer yes if you know which tool will back up every server, disks and Windows registry included.',
  'question.backup.toolKnown.why':
    'Backups are your responsibility. If they are not settled yet, we list them among the points to deal with before installation.',
  'question.pilotEnvironment.label': 'Pilot environment',
  'question.pilotEnvironment.help':
    'Answer yes if you have a trial installation, separate from production.',
  'question.pilotEnvironment.why':
    'Trying Microsoft’s fixes there before deploying them everywhere is recommended.',
  'question.install.media.label': 'Installation media',
  'question.install.media.help': 'How you will receive the software to install.',
  'question.install.media.why':
    'Installing from a DVD requires a DVD drive on the machines concerned.',
}
