package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ibid.csl.Nearest;
import org.ibid.web.BadParameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a query parameter that an endpoint of our API does not have: most often it is a slip, and an answer without
/// it would look like the one that was wanted. Pages and the protocols of others have rules of their own.
class KnownParameters {

    /// What mail programs, search engines and scripts put behind any address.
    private static final Pattern PASSED_OVER = Pattern.compile("utm_\\w{1,50}|(?:fb|g|ms)clid|mc_[ce]id|_");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        if (!isOurs(resource.getResourceClass())) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(name) && !PASSED_OVER.matcher(name).matches()) {
                throw new BadParameter(name, message(name, names));
            }
        }
    }

    /// What may stand behind a DOI's address is as doi.org has it, which passes over what it does not know.
    private static boolean isOurs(Class<?> resource) {
        return resource.getPackage().equals(KnownParameters.class.getPackage()) && resource != DoisApi.class;
    }

    private static String message(String name, Set<String> names) {
        String wrong = "There is no parameter \"" + name + "\" here";
        if (names.isEmpty()) {
            return wrong + ", nor any other.";
        }
        String all = String.join(", ", names);
        return Nearest.to(name, names).stream()
                .findFirst()
                .map(nearest -> wrong + "; the nearest is " + nearest + ", of " + all + ".")
                .orElse(wrong + "; there are " + all + ".");
    }

    private static Set<String> of(Method endpoint) {
        var names = new TreeSet<String>();
        for (Parameter parameter : endpoint.getParameters()) {
            add(parameter, parameter.getName(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getName(), names);
                }
            }
        }
        return names;
    }

    private static void add(AnnotatedElement declared, String name, Set<String> names) {
        var query = declared.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        }
    }
}
