import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

/** The least that can be called a Jakarta EE application: a query, a page, a resource. It is what the frame costs. */
@Named
@Stateless
public class Frame {
    @PersistenceContext
    EntityManager entityManager;

    public long getCount() {
        return entityManager.createQuery("select count(t) from Thing t", Long.class).getSingleResult();
    }

    @Entity(name = "Thing")
    public static class Thing {
        @Id
        @GeneratedValue
        Long id;
    }

    @ApplicationPath("api")
    @Path("count")
    public static class Resource extends Application {
        @GET
        public String count() {
            return "0";
        }
    }
}
