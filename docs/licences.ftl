# Licences

What ships with the library, the test kit or the command line, with the licence that its authors name in its POM.
Concordant itself is under the Apache License 2.0; the notices of the models and word lists are in [NOTICE](../NOTICE).
Written by `mvn license:aggregate-add-third-party -pl '!bench,!training,!examples'`; a test tells when it is stale.

| artifact | version | licence |
| --- | --- | --- |
<#list dependencyMap as e><#assign p=e.getKey()><#assign l=e.getValue()>
| ${p.groupId}:${p.artifactId} | ${p.version} | <#list l as x>${x}<#sep>, </#list> |
</#list>
