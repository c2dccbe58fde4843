<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>FleetReport</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The longest of %n run(s) of the disk.</source>
        <translation>
            <numerusform>The longest of %n run of the disk.</numerusform>
            <numerusform>The longest of %n runs of the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n layer(s)</source>
        <translation>
            <numerusform>%1, %2, %n layer</numerusform>
            <numerusform>%1, %2, %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sentence(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>%n more sentence is in the report&apos;s JSON form.</numerusform>
            <numerusform>%n more sentences are in the report&apos;s JSON form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n more layer(s) are in the report&apos;s JSON form.</source>
        <translation>
            <numerusform>The lines of %n more layer are in the report&apos;s JSON form.</numerusform>
            <numerusform>The lines of %n more layers are in the report&apos;s JSON form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::AmendDialog</name>
    <message numerus="yes">
        <source>This passphrase opens %n slot(s).</source>
        <translation>
            <numerusform>This passphrase opens %n slot.</numerusform>
            <numerusform>This passphrase opens %n slots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ChainModel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ExtentTable</name>
    <message numerus="yes">
        <source>%Ln extents of %1, %2 stored</source>
        <comment>size, size</comment>
        <translation>
            <numerusform>%Ln extent of %1, %2 stored</numerusform>
            <numerusform>%Ln extents of %1, %2 stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n other overlay(s) found</source>
        <translation>
            <numerusform>%n other overlay found</numerusform>
            <numerusform>%n other overlays found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::ScanBanners</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed since they were mapped.</source>
        <translation>
            <numerusform>%n file has changed since it was mapped.</numerusform>
            <numerusform>%n files have changed since they were mapped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratamap::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>%Ln extent, %1 in files</numerusform>
            <numerusform>%Ln extents, %1 in files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln extent(s), %1 in files</source>
        <comment>size</comment>
        <translation>
            <numerusform>at least %Ln extent, %1 in files</numerusform>
            <numerusform>at least %Ln extents, %1 in files</numerusform>
        </translation>
    </message>
</context>
</TS>
