import type { PackMessages } from '@/lib/sizing/pack'
import { PRODUCT_NAMES, valuesOf } from '../product-names'

const actions: PackMessages = {
  'action.install-domain': 'Install the infrastructure server: Active Directory, DNS and DHCP.',
  'action.join-domain': 'Join all servers and all workstations to the domain.',
  'action.install-windows': 'Install Windows Server, its service packs and the validated fixes.',
  'action.set-power-plan':
    'Set the power plan to “High performance”, with the BIOS leaving control to Windows.',
  'action.install-sql':
    'Install SQL Server {version} {language, select, FR {in French} EN {in English} other {in the chosen language}}, with collation {collation}.',
  'action.install-cdm': 'Install CDM (Cegid Database Maintenance), after .NET Framework 3.5.',
  'action.install-application':
    'Install the application server with an administrator account: IIS, .NET Framework 4.8, business configuration and licences.',
  'action.install-report': 'Install the reporting service (Report Service).',
  'action.install-msmq': 'Enable the message queue service (MSMQ).',
  'action.install-process-server': 'Install the Process Server.',
  'action.install-worker-process':
    'Install the Worker Processes, following the result of the calibration workbook.',
  'action.install-arr':
    'Install IIS and ARR 3.0, following the installation guide delivered with the software.',
  'action.deploy-internal-ca':
    'Deploy the certificate of the internal authority to servers and devices, following Cegid’s procedure.',
  'action.install-certificate':
    'Install the certificate and set up https, following the guide delivered with the software.',
  'action.install-session-host':
    'Install the Remote Desktop of Windows Server, then the Cegid application.',
  'action.install-session-host-console':
    'Install Remote Desktop, then the Cegid application from the console of the server or the hypervisor: a remote session would be cut off.',
  'action.install-express': 'Install SQL Server Express on the PCs that work without a server.',
  'action.install-workstation':
    'Install the application on the workstations with administrator rights.',
  'action.receive-backup-information':
    'Receive from Cegid the list of data to back up and the precautions to take.',
  'action.back-up': 'Make a first full backup of each server: all disks and the registry.',
  'action.create-instances':
    'Create the instances of the Worker Processes, business line by business line, with at most 30 databases in each.',
}

const checklist: PackMessages = {
  'checklist.respect-prerequisites':
    'Follow the prerequisites: Cegid accepts no liability for malfunctions due to a departure from them.',
  'checklist.installed-on-own-machines':
    'Confirm that the solution is installed and run on your own premises.',
  'checklist.identify-architecture':
    'Note for each workstation whether it is 32-bit or 64-bit, and check that the servers are x86-64.',
  'checklist.join-domain': 'Prepare for all servers and all workstations to join the domain.',
  'checklist.contact-publisher':
    'Consult the Cegid sales engineer on the points particular to this project.',
  'checklist.ipv4': 'Check that the network runs IPv4, with or without IPv6.',
  'checklist.network-exceptions': 'Plan for browser exceptions and for router and proxy settings.',
  'checklist.remote-assistance':
    'Allow remote assistance with TeamViewer (https://get.teamviewer.com/CegidQS).',
  'checklist.hotfix-access': 'Allow fixes to be downloaded from https://www.cegidlife.com/.',
  'checklist.print-drivers':
    'Obtain a certified driver for each printer, for workstations and servers alike.',
  'checklist.dvd-drive':
    'Provide a DVD drive on the machines that are installed from physical media.',
  'checklist.common-prerequisites':
    'Compare these prerequisites with those of the other Cegid applications: {applications}.',
  'checklist.service-packs':
    'Check with Cegid which service pack levels it supports, and install them.',
  'checklist.published-fixes':
    'Install Microsoft’s fixes after trying them on a pilot environment.',
  'checklist.specific-fixes':
    'Ask Microsoft for a specific fix if an identified problem calls for it.',
  'checklist.backup-owner': 'Choose the backup tool and method, and who is in charge.',
  'checklist.admin-rights-servers':
    'Give administrator rights on the servers for installations and updates.',
  'checklist.admin-rights-workstations':
    'Give administrator rights on the workstations for the first installation only.',
  'checklist.admin-rights-standalone':
    'Give administrator rights on the PCs for installation and updates.',
  'checklist.power-bios':
    'Set the BIOS so that Windows controls the power, then choose “High performance”.',
  'checklist.application-farm-version':
    'Install the same version of Windows, IIS and .NET on the {servers, number} application servers.',
  'checklist.arr-farm-version': 'Install the same version on the {servers, number} load balancers.',
  'checklist.calibrate-worker-processes':
    'Fill in the calibration workbook of the Worker Processes with the average number of users and the databases.',
  'checklist.mono-dedicated': 'Reserve the single server for Cegid.',
  'checklist.dedicated-engine': 'Reserve the SQL Server engine for Cegid.',
  'checklist.secure-dmz':
    'Secure the DMZ and protect access to the load balancer against attacks from outside.',
  'checklist.security-services':
    'Offer the help of Cegid’s teams to strengthen security, if the customer wishes.',
  'checklist.exposure-attention':
    'Review Self-Service, the Web APIs and the Web Tools before deploying them.',
  'checklist.firewall': 'Define the firewall rules for the services opened to the outside.',
  'checklist.encrypt-exposure':
    'Encrypt with SSL all traffic of the services opened to the outside.',
  'checklist.order-certificate':
    'Order the certificate from a recognised authority and note its renewal date.',
  'checklist.smtp-compatible':
    'Check that the SMTP service accepts a name and a password, in clear or over SSL.',
  'checklist.smtp-limit': 'Ask the SMTP provider how many messages the contract allows.',
  'checklist.smtp-bulk': 'Consider a bulk-sending SMTP service if there are many alerts.',
  'checklist.virtual-host-power':
    'Set the virtualisation hosts to “High performance”, and their BIOS accordingly.',
  'checklist.virtual-performance':
    'Evaluate the performance of the virtual environment before going live.',
  'checklist.virtual-licences': 'Check each publisher’s licence rules in a virtual environment.',
  'checklist.virtual-hardware': 'Check that no hardware that is needed resists virtualisation.',
  'checklist.virtual-vendor-support':
    'Check that Microsoft supports its products on the chosen hypervisor (SVVP programme).',
  'checklist.virtual-mac':
    'Fix the MAC address of the virtual machine that carries the licence module.',
  'checklist.application-support':
    'Assist the applications under the support offer taken out; the hypervisor is not part of it.',
  'checklist.plan-migration':
    'Prepare the migration of the products that have reached their end of support: {products}.',
  'checklist.confirm-contract':
    'Confirm in writing that the complementary support contract is enough for {products}.',
  'checklist.backup-all-disks': 'Back up {machine} in full: all disks and the Windows registry.',
  'checklist.ebics-workstations':
    '{count, plural, one {Install 64-bit Windows, 8.1 at least, on the Transporteur workstation that uses} other {Install 64-bit Windows, 8.1 at least, on the # Transporteur workstations that use}} EBICS.',
  'checklist.financial-steering':
    'Check workstation memory, folder volume and network for the Pilotage Financier Pack.',
  'checklist.windows10-current':
    'Keep Windows 10 up to date before each version reaches the end of its servicing.',
}

const documents: PackMessages = {
  'document.source-prerequisites':
    'Technical prerequisites of Cegid XRP Sprint On Premises, version 5.03 of 4 January 2021 (in French)',
  'document.hardware-proposal': 'Hardware proposal, which completes the prerequisites',
  'document.calibration-workbook':
    'Calibration workbook: Aide_Calibrage_WorkerProcess_XRP_Sprint.xlsx',
  'document.arr-installation': 'Installing ARR: CNT_XRP_Sprint_Installation_ARR.pdf',
  'document.https-settings':
    'Https settings: CNT_Réglages sécuritaires Https pour solution XRP Sprint basée sur IIS v1_1.pdf',
  'document.internal-ca-procedure': 'Cegid’s procedure for certificates of an internal authority',
  'document.firewall-rules': 'Firewall rules, drawn up by the customer',
}

const configuration: PackMessages = {
  'sheet.placement': 'Where the roles are',
  'sheet.sql-server': 'SQL Server settings',
  'sheet.calibration': 'Data for the calibration workbook',
  'sheet.smtp': 'Sending alerts (SMTP)',
  'sheet.network': 'Network and printing',
  'config.database': 'Databases',
  'config.cdm': 'Cegid Database Maintenance (CDM)',
  'config.configuration-server': 'Business configuration server',
  'config.licence-module': 'Licence module',
  'config.service.report': 'Reporting (Report Service)',
  'config.service.msmq': 'Message queues (MSMQ)',
  'config.service.process-server': 'Heavy processing (Process Server)',
  'config.service.worker-process': 'Repeated actions (Worker Process)',
  'config.sql.version': 'SQL Server version',
  'config.sql.edition': 'Edition',
  'config.sql.language': 'Language',
  'config.sql.collation': 'Collation',
  'config.wp.users': 'Concurrent users, on average',
  'config.wp.databases': 'Databases of the business line',
  'config.smtp.host': 'SMTP server',
  'config.smtp.port': 'SMTP port',
  'config.smtp.auth': 'Authentication',
  'config.smtp.user': 'User name',
  'config.network.lan': 'Local network speed',
  ...valuesOf('network.lan', PRODUCT_NAMES.linkSpeed),
  'config.network.protocol': 'Network protocol',
  'config.network.internet-fixed': 'Fixed Internet, minimum and recommended',
  'config.network.internet-mobile': 'Mobile Internet, minimum and recommended',
  'config.print.kind': 'Kind of printer',
  'config.print.format': 'Paper size',
  'config.print.driver': 'Driver language',
  'config.print.memory': 'Printer memory, at least (MB)',
  'config.print.resolution': 'Resolution, at least (dpi)',
  'config.print.tickets': 'Validated ticket printers',
  'value.print.kind.laser': 'Laser',
  'value.smtp.auth.simple': 'User name and password, not encrypted',
  'value.smtp.auth.ssl': 'User name and password, encrypted',
  'value.smtp.auth.oauth': 'OAuth',
}

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = { ...actions, ...checklist, ...documents, ...configuration }
