import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked, configured and asked for: plan, checklist, sheets and documents. */
export const plan: PackMessages = {
  'action.close-applications':
    'Close all applications, before this product and before each of the next.',
  'action.install-bfl': 'Install Bank Format Library {version}.',
  'action.install-cs': 'Install Common Services {version}, right after Bank Format Library.',
  'action.open-scps': 'Check that Sage XRT Administration Service opens at {address}.',
  'action.install-treasury': 'Install Sage XRT Treasury {version} by its own guide.',
  'action.check-guidelines': 'Check each prerequisite of {document} and install what is missing.',
  'action.install-advanced': 'Start the setup of Advanced {version} as administrator.',
  'action.setup-language':
    'Choose the language of the data: {language, select, FR {French} other {English}}.',
  'action.setup-site':
    'Configure the site {name}: port {port}, BatchTasks port {batch}, tenant, idle delay and service account.',
  'action.setup-https': 'Tick the use of HTTPS and note the settings announced for IIS.',
  'action.setup-security':
    '{mode, select, default {Enter default as the security code.} other {Have the customer enter the security code.}}',
  'action.setup-type':
    'Choose the {type, select, complete {complete} other {custom}} installation.',
  'action.setup-paths':
    'Choose the programs and, one by one, their paths, the last folder of which stays {name}.',
  'action.setup-odata': 'Configure Odata on port {port}.',
  'action.setup-pwa':
    'Configure the PWA on port {port}, with its secure address{odata, select, none {} other { and that of Odata, port {odata}}}.',
  'action.setup-imports': 'Declare the import folders, then complete the setup.',
  'action.check-sites': 'Check in IIS that the installed sites are there.',
  'action.set-pool': 'Set the pool {pool}: 32-bit applications to False, user profile to True.',
  'action.start-scps': 'Start the SCPSServer service if it is stopped.',
  'action.start-scas': 'Then start the SCASServer service.',
  'action.start-scdts': 'Last, start the SCDTSServer service.',
  'action.open-console': 'Open {console} and unfold the tenant of Common Services.',
  'action.add-database': 'Add a database and choose the product {product}.',
  'action.choose-provider': 'Select the database provider.',
  'action.connect-database': 'State the server and the connection of the {product} database.',
  'action.review-products':
    'Review the characteristics of the database and, if need be, change the place of its files.',
  'action.review-scripts': 'Display the models and check the list of scripts.',
  'action.validate-database': 'Validate the whole, read the result, then quit the wizard.',
  'action.start-batch': 'Start the Sage.Next.BatchTasks service.',
  'action.grant-certificate':
    'Grant {account} access to the private key of the local computer’s {certificate} certificate.',
  'action.set-encryption-password':
    'Switch on identification by password in the application; the customer enters another if the one proposed does not suit.',
  'action.backup-databases': 'Back up the databases {databases}.',
  'action.uninstall-bfl':
    'Uninstall Bank Format Library{version, select, unknown {} other { {version}}}.',
  'action.uninstall-cs':
    'Uninstall Common Services{version, select, unknown {} other { {version}}}.',
  'action.uninstall-advanced':
    'Uninstall Advanced{version, select, unknown {} other { {version}}} through the control panel.',
  'action.update-databases':
    'In the console, check the tenant’s {database} database, validate all steps, then quit.',
  'checklist.qualified-administrator':
    'Entrust the installation to a technical administrator who knows IIS and SQL Server.',
  'checklist.meet-guidelines': 'Meet all prerequisites of {document}.',
  'checklist.replace-engine': 'Plan to replace {products}, which its publisher no longer supports.',
  'checklist.back-up-databases': 'Back up {databases} and make sure that restoration works.',
  'checklist.note-installed-versions':
    'Note the installed versions of Bank Format Library, Common Services and Advanced.',
  'checklist.prefer-reinstallation':
    'Uninstall then reinstall each product rather than update in place.',
  'checklist.ask-for-treasury-update':
    'Check with Sage which version of Treasury goes with Advanced 2022 R2: the chapter on updates does not speak of it.',
  'checklist.free-ports': 'Reserve ports {ports} on the application server.',
  'checklist.read-tenant-name':
    'Read the exact name of the tenant, {tenant}, in Administration Sage .NET.',
  'checklist.choose-service-account':
    'Name the administrator account of the BatchTasks service and keep its password.',
  'checklist.list-import-folders':
    'List the folders in which the application will read the files to import.',
  'checklist.provide-certificate': 'Provide the certificate of the HTTPS address.',
  'checklist.run-as-administrator': 'Run each setup program as administrator.',
  'checklist.keep-security-code':
    'Keep the security code and the password: without them, the encrypted data may be lost.',
  'checklist.bind-https': 'Create the site’s HTTPS binding in IIS, with its certificate.',
  'checklist.open-every-site': 'Open each installed site from a user’s computer.',
  'checklist.keep-encryption-password': 'Keep the encryption password with the security code.',
  'checklist.try-attachment-and-import':
    'Add an attachment and import a file to check the encryption key.',
  'checklist.explain-mobile-limits':
    'Show users the functions available on phones, which are fewer.',
  'sheet.ports': 'Port plan',
  'config.port-plan.site': 'Website',
  'config.port-plan.batch': 'BatchTasks',
  'config.port-plan.odata': 'Odata',
  'config.port-plan.pwa': 'PWA',
  'column.service': 'Service',
  'column.listener': 'Site or service',
  'column.port': 'Port',
  'column.origin': 'Where it comes from',
  'column.verdict': 'Check',
  'cell.port.none': '—',
  'cell.port.unused': 'Not installed',
  'cell.port.free': 'Free, going by your answers',
  'cell.port.taken': 'Already taken on the server',
  'cell.port.reserved': 'Below 1,024: reserved range',
  'cell.port.collides':
    'Conflicts with {other, select, site {the website} batch {BatchTasks} odata {Odata} other {the PWA}}',
  'cell.port.default': 'Base port of the guide',
  'cell.port.base': 'Base port given',
  'cell.port.own': 'Given',
  'cell.port.counted': 'Base port + {step, number}',
  'sheet.site': 'Site, tenant and security',
  'sheet.programs': 'Programs and folders',
  'sheet.iis': 'IIS and certificate',
  'sheet.database': 'Creation of the database',
  'sheet.backup': 'Backup and update of the databases',
  'config.setup.language': 'Language of the data',
  'config.site.name': 'Site name',
  'config.pool.name': 'Application pool name',
  'config.site.folder': 'Last folder of the path',
  'config.site.protocol': 'Protocol of the site',
  'config.site.idleMinutes': 'Idle delay, in minutes',
  'config.site.port': 'Port Number',
  'config.batch.port': 'Port Number for Batch Tasks',
  'config.tenant.name': 'Default Tenant name',
  'config.batch.account': 'Account of the BatchTasks service',
  'config.batch.password': 'Password of the account, kept by the customer',
  'config.security.code': 'Security Code',
  'config.security.customCode': 'Security Code, kept by the customer',
  'config.setup.type': 'Kind of installation',
  'config.advanced.modules': 'Modules used',
  'config.odata.site': 'Odata Site Name',
  'config.odata.port': 'Odata Port Number',
  'config.odata.url': 'Odata url path',
  'config.pwa.site': 'PWA Site Name',
  'config.pwa.port': 'PWA Port Number',
  'config.pwa.url': 'PWA url path',
  'config.import.paths': 'Allowed path(s) for Import Folders',
  'config.pool.enable32BitApplications': 'Pool: Enable 32-Bit Applications',
  'config.pool.loadUserProfile': 'Pool: Load User Profile',
  'config.certificate.name': 'Certificate of the local computer',
  'config.certificate.account': 'Account allowed on the private key',
  'config.batch.service': 'Service to start',
  'config.services.startOrder': 'Start order of the services',
  'config.db.console': 'Management console',
  'config.db.product': 'Product of the database',
  'config.db.server': 'Database server',
  'config.db.location': 'Location of the files',
  'config.db.scripts': 'Folder of the scripts',
  'config.backup.database': 'Database to back up',
  'config.update.database': 'Database to check and update',
  'document.installation-guide': 'Installation guide of Sage XRT Advanced 2022 R2, in French',
  'document.technical-guidelines':
    'Technical guidelines SXA.2022.R2.TechnicalGuidelines_FR.pdf, to be asked of Sage',
  'document.products-guides': 'Installation guides of Bank Format Library and Common Services',
  'document.treasury-guide': 'Installation guide of Sage XRT Treasury',
}
