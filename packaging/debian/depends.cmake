# SPDX-License-Identifier: MIT
# Read by cpack: what package `stratamap` depends on and recommends, known once it is built. The libraries of the network
# protocols are loaded when such a name is given and drag half a system in, so they are recommended: where they are missing,
# one sentence says so.
find_program(dpkg_shlibdeps dpkg-shlibdeps REQUIRED)
set(scratch ${CPACK_PACKAGE_DIRECTORY}/shlibdeps)
file(WRITE ${scratch}/debian/control "Source: stratamap\n\nPackage: stratamap\nArchitecture: any\n")
file(GLOB modules ${CPACK_PACKAGE_DIRECTORY}/lib/stratamap/stratamap-nbd.so
    ${CPACK_PACKAGE_DIRECTORY}/lib/stratamap/stratamap-http.so)
execute_process(COMMAND ${dpkg_shlibdeps} -O -dDepends ${CPACK_PACKAGE_DIRECTORY}/bin/stratamap -dRecommends ${modules}
    WORKING_DIRECTORY ${scratch} OUTPUT_VARIABLE fields COMMAND_ERROR_IS_FATAL ANY)
foreach(field IN ITEMS Depends Recommends)
    string(TOUPPER ${field} upper)
    if(fields MATCHES "shlibs:${field}=([^\n]+)")
        set(CPACK_DEBIAN_HEADLESS_PACKAGE_${upper} ${CMAKE_MATCH_1})
    endif()
endforeach()

# Each package's description begins with its own first line.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
