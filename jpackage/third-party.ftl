<#-- One line a library: what it is, its version, its licence, where it is from. jpackage/ThirdParty.java sorts them and adds what Maven doesn't know. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}:${library.artifactId} | ${library.version} | <#list entry.getValue() as licence>${licence}<#sep> or </#list> | ${library.url!""}
</#list>
