import type { Messages } from '../fr'

const PRODUCT =
  '{product, select, machine {the whole machine} sqlServer {the SQL Server engine} iis {IIS} tomcat {Tomcat} other {“{productName}”}}'

const SETTING =
  '{setting, select, sqlServer {the version of SQL Server} sqlServerEdition {the edition of SQL Server} sqlServerCollation {the collation of SQL Server} operatingSystem {the operating system} architecture {the processor architecture} other {“{settingName}”}}'

const ROLE =
  '{role, select, application {the application server} database {the database server} loadBalancer {the load balancer} sessionHost {the session host} services {the services server} webSecondary {the secondary web server} dataServer {the data server} storeServer {the store server} tillAutonomous {the stand-alone till} tillMain {the main till} tillSecondary {the secondary till} other {the role “{roleName}”}}'

/**
 * What systems on shared machines have to say about each other. The codes are those of `lib/sizing/together`; a product
 * or role is a code in capitals and small letters, since a choice of a message takes no hyphen.
 */
export const together: Messages['together'] = {
  finding: {
    'port-taken':
      'On “{name}”, port {port} would serve {same, select, yes {two roles of {first}} other {{first} and {second}}}: only one of them can answer on it.',
    'single-installation':
      'The document of {first} allows a single installation on a production server; “{name}” would carry {second} as well.',
    'different-networks':
      'The machines of {same, select, yes {{first}} other {{first} and {second}}} that meet on “{name}” do not stand in the same network.',
    dedicated: `The document of {first} sets ${PRODUCT} aside for it; on “{name}”, {second} would use it too.`,
    'forbidden-beside': `The document of {first} does not accept ${PRODUCT} on its machine; {same, select, yes {another of its roles} other {{second}}} would bring it to “{name}”.`,
    interrupted: `Installing {first} may stop ${PRODUCT} on “{name}”, which {second} needs.`,
    'nothing-in-common': `On “{name}”, no value suits every document for ${SETTING}: {documents}.`,
    'choices-differ': `On “{name}”, the answers differ for ${SETTING}: {choices}. {known, select, yes {Values that the documents accept: {allowed}.} other {No document gives a list.}}`,
    'not-listed': `On “{name}”, {second} uses {value} for ${SETTING}, which the document of {first} does not name. It accepts: {values}.`,
    'accepted-by-all': `On “{name}”, the documents agree on ${SETTING}: {allowed}.`,
    'one-document-lists': `On “{name}”, as {silent} leaves ${SETTING} open, the values accepted elsewhere apply: {allowed}.`,
    'documents-silent':
      'Neither document says whether {first} and {second} may share a machine such as “{name}”.',
    'hardware-silent':
      'The document of {first} gives no hardware figure: what it needs comes on top of what is shown for “{name}”.',
    'several-machines': `With {first}, ${ROLE} exists on {count, plural, one {one machine} other {# machines}}: none of them joins “{name}”.`,
    'shared-already': `With {first}, the machine that carries ${ROLE} is shared elsewhere already: it stays apart from “{name}”.`,
    'one-machine':
      'With {first}, the roles asked for on “{name}” stand on one machine already: it carries nothing else.',
    'common-prerequisites':
      'Several {family} applications stand side by side ({systems}): their documents ask to meet the prerequisites common to all of them.',
    'could-share':
      'The databases of {systems} are planned on separate servers; none of the documents forbids a common one.',
  },
  resolve: {
    'port-taken':
      'Install them on separate machines, or change the port of the one whose document allows it.',
    'single-installation': 'Plan a server for each installation.',
    'different-networks':
      'Leave them on separate machines, or bring both machines into one network first.',
    dedicated: 'Give each its own machine, or have the customer accept the sharing.',
    'forbidden-beside': 'Leave them on separate machines.',
    interrupted: 'Obtain the customer’s consent and warn the users of {second} of the stop.',
    'nothing-in-common': 'Leave these systems on separate machines.',
    'choices-differ': 'Give the same answer everywhere, among the values that all accept.',
    'not-listed': 'Choose a value that both documents accept, or separate the machines.',
    'accepted-by-all': 'Nothing to do: these values suit all of them.',
    'one-document-lists': 'Have these values confirmed by the publisher whose document gives none.',
    'documents-silent': 'Ask the publishers to confirm that the two may stand together.',
    'hardware-silent': 'Ask the publisher what has to be added.',
    'several-machines':
      'Remove this role from the shared machine, or bring it down to a single machine.',
    'shared-already': 'Join the two shared machines, or remove this role from one of them.',
    'one-machine': 'Nothing to do; to share this machine, add a role of another system.',
    'common-prerequisites':
      'Check the prerequisites common to these applications with their publisher.',
    'could-share':
      'Declare a shared machine if the customer wishes; otherwise there is nothing to do.',
  },
  assumption: {
    'A-SHARE-SUM':
      'On a shared machine, the processors, memory and disks that the documents ask for are added up; what a document is silent about comes on top.',
    'A-SHARE-MAX':
      'On a shared machine, the largest of the values asked for applies to cores per processor and to the network.',
    'A-SHARE-ONCE': 'A shared machine counts once in the totals of the project.',
    'A-SHARE-COUNT': 'The machines of a system are those of its own table of machines.',
    'A-SHARE-LISTED':
      'Where a document gives no list, those of the other documents apply to the shared machine.',
    'A-SHARE-FORBIDS':
      'What a document forbids beside its software is taken as forbidden whichever system brings it.',
  },
  figure: {
    servers: {
      count: 'Servers of the project',
    },
    machines: {
      count: 'Machines of the project',
    },
  },
}
