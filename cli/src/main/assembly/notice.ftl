<#-- One line per library in the packaged form: its name, version, licence and home. -->
Aide-Mémoire
Free software under the GNU General Public License, version 3 or later (see LICENSE).

It contains these libraries, each under its own licence. The texts of the licences that ask to be passed on with the
library are in the folder licences.

<#list dependencyMap as entry>
<#assign library = entry.getKey() licences = entry.getValue()>
${library.artifactId} ${library.version} (${library.groupId})
    licence: <#list licences as licence>${licence}<#if licence_has_next>; </#if></#list>
<#if library.url??>
    home: ${library.url}
</#if>

</#list>
The tagger's model english-left3words-distsim in aide-reading is part of the models of Stanford CoreNLP, GPL-3.0 or later.
